//! Replacing personal data on a shared screen. It happens here, never in the window: what is hidden does not reach it.

use super::Privacy;

/// An address, a name or a number as it may be seen.
pub(super) fn mask(value: &str, privacy: Privacy) -> String {
    match privacy {
        Privacy::Shown => value.to_owned(),
        Privacy::Hidden => hidden(value),
    }
}

fn hidden(value: &str) -> String {
    if value.is_empty() {
        return String::new();
    }
    if value.contains('@') {
        return "•••@•••".to_owned();
    }
    if crate::host::is_guid(value) {
        return format!("•••{}", &value[value.len() - 4..]);
    }
    "•••".to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_data_is_replaced() {
        assert_eq!(mask("jan@example.com", Privacy::Hidden), "•••@•••");
        assert_eq!(mask("5f0f1c3a-7a2b-4f0e-9b1d-0a1b2c3d4e5f", Privacy::Hidden), "•••4e5f");
        assert_eq!(mask("jan@example.com", Privacy::Shown), "jan@example.com");
    }
}
