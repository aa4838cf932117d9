//! Results that mail servers write into a mail: `Authentication-Results` and its kin. 94 of 100 real ones follow no strict grammar
//! (mail-libs.md 2.2), so this takes them as they are.

use crate::lookalike::is_under;

/// A line of results.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Results {
    /// The server that wrote it, where it says so; Exchange Online does not.
    pub server: Option<String>,
    /// Its results in order.
    pub methods: Vec<Method>,
}

/// What one method found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Method {
    /// `spf`, `dkim`, `dmarc`, `compauth`, `arc` …, in small letters.
    pub name: String,
    /// `pass`, `fail`, `none` …, in small letters.
    pub result: String,
    /// What stands in brackets behind it.
    pub comment: Option<String>,
    /// What it was found for: `header.d`, `smtp.mailfrom`, `header.from`, `reason`, `action` …, in small letters.
    pub properties: Vec<(String, String)>,
    /// Can it be read in two ways? A sender chooses some of the words that the receiver writes down here.
    pub is_unclear: bool,
}

impl Method {
    /// A property by its name.
    #[must_use]
    pub fn property(&self, name: &str) -> Option<&str> {
        self.properties.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    /// The domain that signed, of a `dkim` result: `header.d`, else what stands behind the @ sign of `header.i`.
    #[must_use]
    pub fn signer(&self) -> Option<&str> {
        self.property("header.d").or_else(|| {
            let identity = self.property("header.i")?;
            Some(identity.rsplit_once('@').map_or(identity, |(_, domain)| domain))
        })
    }

    fn add(&mut self, word: &str) {
        if let Some(comment) = word.strip_prefix('(') {
            self.comment.get_or_insert_with(|| comment.trim_end_matches(')').to_owned());
            return;
        }
        // Neither the one nor the other: the rest of a value that the sender cut in two.
        let Some((name, value)) = word.split_once('=') else {
            self.is_unclear = true;
            return;
        };
        let (name, value) = (name.to_ascii_lowercase(), bare(value));
        let is_elsewheres = self.name == "dkim" && name.starts_with("smtp.");
        let is_doubled = self.property(&name).is_some_and(|other| other != value);
        // A second result in the place of a property.
        let is_second = name == self.name;
        let is_two = name == "header.i" && value.matches('@').count() > 1;
        self.is_unclear |= is_elsewheres || is_doubled || is_second || is_two;
        self.properties.push((name, value));
    }

    /// Both names of a signature are of one domain: the second one lies in the first (RFC 6376, 3.5).
    fn has_two_signers(&self) -> bool {
        let identity = self.property("header.i").and_then(|identity| identity.rsplit_once('@'));
        identity.zip(self.property("header.d")).is_some_and(|((_, of), signer)| !is_under(of, signer))
    }
}

impl Results {
    /// Reads the value of such a header.
    #[must_use]
    pub fn read(value: &str) -> Self {
        let mut results = Self::default();
        for (place, part) in parts(value).into_iter().enumerate() {
            let words = words(&part);
            let Some(first) = words.first() else { continue };
            let Some((name, result)) = first.split_once('=') else {
                // The first part is the server's name, perhaps with a version; `i=1` before it belongs to ARC.
                if place <= 1 && results.server.is_none() && results.methods.is_empty() && !first.starts_with('(') {
                    results.server = Some(first.to_ascii_lowercase());
                } else if let Some(last) = results.methods.last_mut() {
                    last.is_unclear |= !first.starts_with('(');
                }
                continue;
            };
            let name = name.trim().to_ascii_lowercase();
            if name == "i" && results.methods.is_empty() {
                continue;
            }
            let mut method = Method { name, result: bare(result), ..Method::default() };
            for word in &words[1..] {
                method.add(word);
            }
            method.is_unclear |= method.has_two_signers() || is_unclear(&part);
            results.methods.push(method);
        }
        results
    }

    /// The first result of a method.
    #[must_use]
    pub fn of(&self, name: &str) -> Option<&Method> {
        self.methods.iter().find(|method| method.name == name)
    }
}

fn bare(value: &str) -> String {
    value.trim().trim_matches('"').trim_end_matches('.').to_ascii_lowercase()
}

/// A bracket, a quote or a stroke inside a value: readers do not agree where it ends.
fn is_unclear(part: &str) -> bool {
    let mut before = ' ';
    let mut depth = 0_usize;
    let mut values = 0_usize;
    let mut quoted = false;
    for letter in part.chars() {
        match letter {
            '\\' => return true,
            '"' if depth == 0 && !quoted && !before.is_whitespace() && before != '=' && before != '@' => return true,
            '"' if depth == 0 => quoted = !quoted,
            // Behind the result itself a bracket can stand at once: `pass(p=reject)`.
            '(' if depth == 0 && !quoted && values > 1 && !before.is_whitespace() => return true,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth = depth.saturating_sub(1),
            '=' if depth == 0 && !quoted => values += 1,
            _ if depth == 0 && !quoted && before == ')' && !letter.is_whitespace() => return true,
            _ => {}
        }
        before = letter;
    }
    quoted || depth > 0
}

/// Divided at semicolons outside brackets and quotes. Some servers leave the semicolon out before the next method.
fn parts(value: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let (mut depth, mut quoted) = (0_usize, false);
    let mut escaped = false;
    for letter in value.chars() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if quoted || depth > 0 => escaped = true,
            '"' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth = depth.saturating_sub(1),
            ';' if !quoted && depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(last) = parts.last_mut() {
            last.push(letter);
        }
    }
    parts
}

/// Divided at spaces; what stands in brackets or quotes is one word.
fn words(part: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let (mut depth, mut quoted, mut open) = (0_usize, false, false);
    for letter in part.chars() {
        if letter.is_whitespace() && depth == 0 && !quoted {
            open = false;
            continue;
        }
        match letter {
            '"' => quoted = !quoted,
            '(' if !quoted => {
                if depth == 0 {
                    open = false;
                }
                depth += 1;
            }
            ')' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        match words.last_mut() {
            Some(last) if open => last.push(letter),
            _ => words.push(letter.to_string()),
        }
        open = true;
    }
    // `reason = "…"` and `pass=x`: a word that ends or begins with the equals sign belongs to its neighbour.
    let mut joined: Vec<String> = Vec::new();
    for word in words {
        match joined.last_mut() {
            Some(last) if word.starts_with('=') || (last.ends_with('=') && !last.starts_with('(')) => {
                last.push_str(&word)
            }
            _ => joined.push(word),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    fn brief(value: &str) -> (Option<String>, Vec<String>) {
        let results = Results::read(value);
        let methods = results.methods.iter().map(|method| format!("{}={}", method.name, method.result)).collect();
        (results.server, methods)
    }

    #[test]
    fn the_forms_of_real_servers_are_read() {
        let exchange = "spf=pass (sender IP is 40.107.1.2; ok) smtp.mailfrom=accountprotection.microsoft.com; dkim=pass (signature was \
            verified) header.d=accountprotection.microsoft.com;dmarc=pass action=none header.from=accountprotection.microsoft.com;compauth=pass reason=100";
        assert_eq!(
            brief(exchange),
            (None, ["spf=pass", "dkim=pass", "dmarc=pass", "compauth=pass"].map(String::from).to_vec())
        );
        let results = Results::read(exchange);
        assert_eq!(results.of("dkim").and_then(Method::signer), Some("accountprotection.microsoft.com"));
        assert_eq!(results.of("compauth").and_then(|method| method.property("reason")), Some("100"));
        assert_eq!(results.of("dkim").and_then(|method| method.comment.as_deref()), Some("signature was verified"));
        let gmail = "mx.google.com; dkim=pass header.i=@microsoft.com header.s=selector1 header.b=abc; spf=pass (google.com: domain of \
            a@x.example designates 1.2.3.4 as permitted sender) smtp.mailfrom=a@x.example; dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=microsoft.com";
        assert_eq!(brief(gmail).0.as_deref(), Some("mx.google.com"));
        assert_eq!(Results::read(gmail).of("dkim").and_then(Method::signer), Some("microsoft.com"));
        let arc = "i=2; mx.microsoft.com 1; spf=pass (x); dmarc=pass; dkim=pass; arc=pass (0 oda=0 ltdi=1)";
        assert_eq!(
            brief(arc),
            (
                Some("mx.microsoft.com".into()),
                ["spf=pass", "dmarc=pass", "dkim=pass", "arc=pass"].map(String::from).to_vec()
            )
        );
        assert_eq!(brief("host.example; none"), (Some("host.example".into()), vec![]));
        assert_eq!(brief("a.example; dkim = pass reason = \"good; really\" header.d=b.example").1, ["dkim=pass"]);
        for strange in ["", ";;;", "(((", "a=b=c", "\"", "=", "é=ü (ß"] {
            let _ = Results::read(strange);
        }
    }
}
