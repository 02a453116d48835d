#include "index.hpp"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <fstream>
#include <sstream>
#include <utility>

namespace textindex {

namespace {

// What is found reasonable in: Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009).
constexpr double saturation = 1.2;
constexpr double lengthWeight = 0.75;

// Bytes above 127 belong to words: they are letters of UTF-8 text, for which there is no case here.
bool isLetter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte > 127 || (byte >= '0' && byte <= '9') || ((byte | 32) >= 'a' && (byte | 32) <= 'z');
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

std::string trimmed(const std::string &text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

} // namespace

std::size_t Index::load(const std::string &path) {
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    std::ostringstream contents;
    if (!file || !(contents << file.rdbuf())) {
        throw ReadError(path, errno != 0 ? std::strerror(errno) : "there is nothing in it");
    }
    const std::string all = contents.str();

    std::vector<std::string> added;
    try {
        std::string title, body;
        const auto finish = [&](std::size_t done) {
            if (!title.empty()) {
                add(title, trimmed(body));
                added.push_back(title);
                if (progress_) {
                    progress_(title, done, all.size());
                }
            }
            body.clear();
        };
        for (std::size_t start = 0; start < all.size();) {
            const auto end = std::min(all.find('\n', start), all.size() - 1) + 1;
            const std::string line = all.substr(start, end - start);
            if (line.rfind("# ", 0) == 0) {
                finish(start);
                title = trimmed(line.substr(2));
            } else {
                body += line;
            }
            start = end;
        }
        finish(all.size());
    } catch (...) {
        for (const std::string &title : added) {
            remove(title);
        }
        throw;
    }
    return added.size();
}

void Index::add(const std::string &title, const std::string &text) {
    if (!byTitle_.emplace(title, texts_.size()).second) {
        throw TitleError(title, true);
    }
    auto words = split(text);
    std::unordered_map<std::string, std::uint32_t> counts;
    for (const std::string &word : words) {
        counts[word]++;
    }
    for (const auto &[word, count] : counts) {
        byWord_[word].push_back({texts_.size(), count});
    }
    words_ += words.size();
    texts_.push_back({title, text, std::move(words)});
}

void Index::remove(const std::string &title) {
    const std::size_t which = find(title);
    for (auto word = byWord_.begin(); word != byWord_.end();) {
        auto &list = word->second;
        const auto ofThisText = [&](const Posting &one) { return one.text == which; };
        list.erase(std::remove_if(list.begin(), list.end(), ofThisText), list.end());
        word = list.empty() ? byWord_.erase(word) : std::next(word);
    }
    words_ -= texts_[which].words.size();
    texts_[which] = {};
    texts_[which].removed = true;
    byTitle_.erase(title);
}

const std::string &Index::text(const std::string &title) const { return texts_[find(title)].body; }

void Index::prefer(const std::string &title) { texts_[find(title)].preferred++; }

std::vector<Hit> Index::search(const std::string &query, std::size_t limit) {
    const std::vector<Term> terms = parse(query);
    scores_.assign(texts_.size(), 0.0);
    met_.assign(texts_.size(), 0);
    unsigned required = 0;
    const double count = static_cast<double>(texts());
    const double averageLength = static_cast<double>(words_) / std::max(count, 1.0);

    for (const Term &term : terms) {
        const std::vector<Posting> found = postings(term);
        const double having = static_cast<double>(found.size());
        const double rarity = std::log1p((count - having + 0.5) / (having + 0.5));
        required += term.required ? 1 : 0;
        for (const Posting &posting : found) {
            if (term.excluded) {
                scores_[posting.text] = -INFINITY;
                continue;
            }
            const double times = posting.count;
            const double length = static_cast<double>(texts_[posting.text].words.size()) / averageLength;
            scores_[posting.text] +=
                rarity * times * (saturation + 1) / (times + saturation * (1 - lengthWeight + lengthWeight * length));
            met_[posting.text] += term.required ? 1 : 0;
        }
    }

    std::vector<Hit> hits;
    for (std::size_t i = 0; i < texts_.size(); i++) {
        if (scores_[i] > 0 && met_[i] == required) {
            const double preference = 1 + std::log1p(texts_[i].preferred);
            hits.push_back({texts_[i].title, scores_[i] * preference, bestSentence(texts_[i].body, terms)});
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.score > b.score; });
    hits.resize(std::min(hits.size(), limit));
    return hits;
}

std::vector<std::string> Index::split(const std::string &text) {
    std::vector<std::string> words;
    std::string word;
    const auto finish = [&] {
        // Enough for what an index has to know of English plurals: `crows` is `crow`, `grass` stays.
        if (word.size() > 3 && word.back() == 's' && word[word.size() - 2] != 's') {
            word.pop_back();
        }
        if (!word.empty()) {
            words.push_back(std::exchange(word, {}));
        }
    };
    for (const char c : text) {
        if (isLetter(c)) {
            word += lower(c);
        } else if (c != '\'') {
            finish();
        }
    }
    finish();
    return words;
}

std::vector<Index::Term> Index::parse(const std::string &query) {
    std::vector<Term> terms;
    for (std::size_t at = query.find_first_not_of(' '); at < query.size(); at = query.find_first_not_of(' ', at)) {
        const std::size_t begin = at;
        const bool required = query[at] == '+', excluded = query[at] == '-';
        at += required || excluded ? 1 : 0;
        const bool phrase = at < query.size() && query[at] == '"';
        const std::size_t end = phrase ? query.find('"', at + 1) : std::min(query.find(' ', at), query.size());
        if (end == std::string::npos) {
            throw QueryError(at, "the quotation is not closed");
        }
        std::vector<std::string> words = split(query.substr(at, end - at));
        if (words.empty()) {
            throw QueryError(begin, "a word is missing");
        }
        terms.push_back({std::move(words), required, excluded});
        at = end + (phrase ? 1 : 0);
    }
    if (std::all_of(terms.begin(), terms.end(), [](const Term &term) { return term.excluded; })) {
        throw QueryError(0, terms.empty() ? "the query is empty" : "it is said only what is not looked for");
    }
    return terms;
}

std::size_t Index::find(const std::string &title) const {
    const auto found = byTitle_.find(title);
    if (found == byTitle_.end()) {
        throw TitleError(title, false);
    }
    return found->second;
}

std::vector<Index::Posting> Index::postings(const Term &term) const {
    const auto first = byWord_.find(term.words.front());
    if (first == byWord_.end()) {
        return {};
    }
    if (term.words.size() == 1) {
        return first->second;
    }
    std::vector<Posting> found;
    for (const Posting &posting : first->second) {
        if (const auto count = occurrences(term.words, texts_[posting.text].words); count > 0) {
            found.push_back({posting.text, count});
        }
    }
    return found;
}

std::uint32_t Index::occurrences(const std::vector<std::string> &of, const std::vector<std::string> &in) {
    std::uint32_t count = 0;
    for (auto at = in.begin(); (at = std::search(at, in.end(), of.begin(), of.end())) != in.end(); ++at) {
        count++;
    }
    return count;
}

std::string Index::bestSentence(const std::string &body, const std::vector<Term> &terms) {
    std::string best;
    std::size_t most = 0;
    for (std::size_t start = 0; start < body.size();) {
        // A quotation mark after the full stop is the sentence's, too.
        const auto end = std::min(body.find_first_not_of(".?!\"", body.find_first_of(".?!", start)), body.size());
        std::string sentence = trimmed(body.substr(start, end - start));
        const auto words = split(sentence);
        const auto isThere = [&](const Term &term) { return !term.excluded && occurrences(term.words, words) > 0; };
        const auto found = static_cast<std::size_t>(std::count_if(terms.begin(), terms.end(), isThere));
        if (found > most) {
            std::replace(sentence.begin(), sentence.end(), '\n', ' ');
            best = std::move(sentence);
            most = found;
        }
        start = end;
    }
    return best;
}

} // namespace textindex
