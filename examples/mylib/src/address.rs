//! `host` or `host:port`, as people write it.

/// Complete an address with `default_port` if it names none: `host:port`, or `[host]:port` for an IPv6 address.
///
/// `None` if it is neither: no host, a port that is none, blanks, or an IPv6 address without brackets, of which nobody
/// could say where its port begins.
pub(crate) fn with_port(address: &str, default_port: u16) -> Option<String> {
    let (host, port) = match address.strip_prefix('[') {
        Some(rest) => {
            let (inside, after) = rest.split_once(']')?;
            inside.parse::<std::net::Ipv6Addr>().ok()?;
            (format!("[{inside}]"), after.strip_prefix(':').or(after.is_empty().then_some(""))?)
        }
        None => {
            let (host, port) = address.split_once(':').unwrap_or((address, ""));
            (host.to_owned(), port)
        }
    };
    let bare_colon = address.ends_with(':');
    if host.is_empty() || bare_colon || address.contains(char::is_whitespace) {
        return None;
    }
    let port = match port {
        "" => default_port,
        digits if digits.bytes().all(|byte| byte.is_ascii_digit()) => digits.parse().ok().filter(|&port| port != 0)?,
        _ => return None,
    };
    Some(format!("{host}:{port}"))
}

#[cfg(test)]
mod tests {
    use super::with_port;

    #[test]
    fn a_port_is_added_only_where_none_is_named() {
        for (given, complete) in [
            ("10.0.0.1", "10.0.0.1:80"),
            ("10.0.0.1:8080", "10.0.0.1:8080"),
            ("gate.example", "gate.example:80"),
            ("[::1]", "[::1]:80"),
            ("[fe80::2]:443", "[fe80::2]:443"),
            ("host:65535", "host:65535"),
        ] {
            assert_eq!(with_port(given, 80).as_deref(), Some(complete), "{given}");
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        let refused = [
            "",
            ":80",
            "host:",
            "host:0",
            "host:65536",
            "host:http",
            "host:+80",
            "a b",
            " host",
            "::1",
            "[::1",
            "[::1]80",
            "[::1]:",
            "[]:80",
            "[host]:80",
        ];
        for given in refused {
            assert_eq!(with_port(given, 80), None, "{given:?}");
        }
    }
}
