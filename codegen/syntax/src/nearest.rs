//! "Did you mean": the candidate that a typing mistake may have been meant for.

/// The candidate nearest to `word`, if one is so near that a typing mistake explains the difference: at most one edit
/// for each three characters, upper and lower case counting as the same.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Of two that are as near the first in the alphabet: the answer must not depend on the order of the candidates.
    let word = word.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| (distance(&word, &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| *distance <= candidate.chars().count().max(word.chars().count()).div_ceil(3))
        .min()
        .map(|(_, candidate)| candidate)
}

/// Insertions, deletions, replacements and swaps of neighbours that lead from `a` to `b`, by the optimal string
/// alignment recurrence.
fn distance(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    let mut rows = vec![vec![0usize; b.len() + 1]; a.len() + 1];
    for (i, row) in rows.iter_mut().enumerate() {
        row[0] = i;
    }
    rows[0] = (0..=b.len()).collect();
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            let replaced = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = replaced.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            rows[i][j] = best;
        }
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_meant() {
        let lanes = ["local", "mt", "api"];
        assert_eq!(nearest("apy", lanes), Some("api"));
        assert_eq!(nearest("loacl", lanes), Some("local"));
        assert_eq!(nearest("Api", lanes), Some("api"));
        assert_eq!(nearest("tm", lanes), Some("mt"));
        assert_eq!(nearest("everywhere", lanes), None);
        assert_eq!(nearest("DeviceInf", ["AddDeviceSpec", "DeviceInfo"]), Some("DeviceInfo"));
    }
}
