// An index of texts with ranked search (Okapi BM25). Plain C++17; knows nothing of who uses it.
//
//     textindex::Index index;
//     index.load("fables.txt");
//     for (const textindex::Hit &hit : index.search("+fox grapes -crow", 3)) { ... }
//
// Not thread-safe: also a search writes to the index, into the buffers that the next search uses again.
#ifndef TEXTINDEX_INDEX_HPP
#define TEXTINDEX_INDEX_HPP

#include <cstddef>
#include <cstdint>
#include <functional>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <vector>

namespace textindex {

/// What the index throws.
class Error : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

/// A file cannot be read.
class ReadError : public Error {
  public:
    ReadError(const std::string &path, const std::string &reason)
        : Error(path + ": " + reason), path(path), reason(reason) {}
    std::string path;
    std::string reason;
};

/// A query makes no sense.
class QueryError : public Error {
  public:
    QueryError(std::size_t position, const std::string &reason) : Error(reason), position(position) {}
    /// The byte of the query that the mistake begins at, counted from 0.
    std::size_t position;
};

/// No text has this title, or one has it already.
class TitleError : public Error {
  public:
    TitleError(const std::string &title, bool taken)
        : Error((taken ? "there is a text already: " : "there is no text: ") + title), title(title), taken(taken) {}
    std::string title;
    bool taken;
};

/// One text that was found.
struct Hit {
    std::string title;
    double score;
    /// The sentence that has most of the words that were looked for.
    std::string sentence;
};

class Index {
  public:
    /// Called while a file is loaded, after each text: its title, the bytes read so far, and those of the whole file.
    using Progress = std::function<void(const std::string &title, std::size_t done, std::size_t total)>;

    void onProgress(Progress progress) { progress_ = std::move(progress); }

    /// Adds the texts of a file: a line `# Title` begins each of them. Adds all or, if it throws, none.
    /// Returns how many there were. Throws ReadError, TitleError.
    std::size_t load(const std::string &path);

    /// Adds one text. Throws TitleError.
    void add(const std::string &title, const std::string &text);

    /// Throws TitleError, as `text` and `prefer` do.
    void remove(const std::string &title);

    const std::string &text(const std::string &title) const;

    /// Ranks a text higher from now on, more so each time, but each time by less.
    void prefer(const std::string &title);

    /// The best texts for a query, best first. The query has words, "phrases of words", +words that must be there, and
    /// -words that must not. Case does not matter, nor does a plural's `s`. Throws QueryError.
    std::vector<Hit> search(const std::string &query, std::size_t limit);

    std::size_t texts() const { return byTitle_.size(); }
    std::size_t words() const { return words_; }

  private:
    struct Text {
        std::string title;
        std::string body;
        std::vector<std::string> words;
        unsigned preferred = 0;
        bool removed = false;
    };
    struct Posting {
        std::size_t text;
        std::uint32_t count;
    };
    struct Term {
        std::vector<std::string> words;
        bool required;
        bool excluded;
    };

    static std::vector<std::string> split(const std::string &text);
    static std::vector<Term> parse(const std::string &query);
    std::size_t find(const std::string &title) const;
    std::vector<Posting> postings(const Term &term) const;
    static std::uint32_t occurrences(const std::vector<std::string> &of, const std::vector<std::string> &in);
    static std::string bestSentence(const std::string &body, const std::vector<Term> &terms);

    Progress progress_;
    std::vector<Text> texts_;
    std::unordered_map<std::string, std::size_t> byTitle_;
    std::unordered_map<std::string, std::vector<Posting>> byWord_;
    std::size_t words_ = 0;
    // Of the search that runs; kept, so that a search allocates little.
    std::vector<double> scores_;
    std::vector<unsigned> met_;
};

} // namespace textindex

#endif
