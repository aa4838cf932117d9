//! Checking a mail's signatures (DKIM, RFC 6376) with keys that are at hand: over the whole mail, else over its headers alone.

use std::borrow::Borrow;
use std::hash::Hash;
use std::sync::LazyLock;
use std::time::{Instant, SystemTime};

use guest_help_core::check::{Covers, Signature, SignatureResult};
use mail_auth::common::headers::Header;
use mail_auth::common::parse::TxtRecordParser;
use mail_auth::common::verify::DomainKey;
use mail_auth::dkim::DkimError;
use mail_auth::hickory_resolver::config::{ResolverConfig, ResolverOpts};
use mail_auth::{AuthenticatedMessage, DkimResult, Error, MessageAuthenticator, Parameters, ResolverCache, Txt, dkim};

/// Shorter keys prove nothing (RFC 8301, 3.2). Microsoft's own had 1024 bits in 2026, so no more is asked (mail-libs.md 1).
const FEWEST_KEY_BITS: usize = 1024;

/// A mail whose signatures are read, and its body hashed, once.
pub struct SignedMail<'mail> {
    message: AuthenticatedMessage<'mail>,
    verifier: &'static MessageAuthenticator,
    now: u64,
}

/// The library's verifier, with a resolver that has no servers: a key that is not at hand is not asked for. Making it takes a hundred
/// times as long as checking a signature.
fn verifier() -> Option<&'static MessageAuthenticator> {
    static VERIFIER: LazyLock<Option<MessageAuthenticator>> = LazyLock::new(|| {
        let mut options = ResolverOpts::default();
        options.attempts = 0;
        MessageAuthenticator::new(ResolverConfig::default(), options).ok()
    });
    VERIFIER.as_ref()
}

impl<'mail> SignedMail<'mail> {
    /// Reads the bytes of a mail, or of its headers alone; `None` where they hold no headers, or no verifier can be made.
    #[must_use]
    pub fn read(bytes: &'mail [u8], now: SystemTime) -> Option<Self> {
        let message = AuthenticatedMessage::parse_with_opts(bytes, None, false)?;
        let verifier = verifier()?;
        let now = now.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs());
        Some(Self { message, verifier, now })
    }

    /// Checks the signatures of this domain with this selector; `records` is what the name service has for their key.
    pub async fn check(&self, selector: &str, domain: &str, records: &[Vec<u8>]) -> Signature {
        let mut seen = Signature {
            selector: selector.to_owned(),
            domain: domain.to_owned(),
            key_bits: None,
            expired: false,
            result: SignatureResult::Unreadable,
        };
        let key = match key(records) {
            Ok(key) => key,
            Err(result) => return Signature { result, ..seen },
        };
        seen.key_bits = u32::try_from(key.p.public_key_bits()).ok();
        if key.p.public_key_bits() < FEWEST_KEY_BITS {
            return Signature { result: SignatureResult::KeyWeak, ..seen };
        }
        let is_testing = is_testing(records);
        let keys = Keys(Txt::DomainKey(key.into()));
        // Only the lowest From is signed; which one a reader sees is anybody's guess.
        let one_from = self.message.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case(b"from")).count() == 1;
        let fits = |header: &&Header<'_, dkim::Signature>| {
            let signature = &header.header;
            let signs_from = signature.h.iter().any(|name| name.eq_ignore_ascii_case("from"));
            signature.s.eq_ignore_ascii_case(selector) && signature.d.eq_ignore_ascii_case(domain) && signs_from
        };
        for header in self.message.dkim_headers.iter().filter(fits).filter(|_| one_from) {
            let expired = header.header.x != 0 && header.header.x <= self.now;
            let result = match self.verify(header, &keys).await {
                Some(_) if is_testing => SignatureResult::KeyTesting,
                Some(covers) => SignatureResult::Right { covers },
                None => SignatureResult::Wrong,
            };
            if is_better(result, seen.result) {
                seen = Signature { expired, result, ..seen };
            }
        }
        seen
    }

    /// Does the signature fit, and what does it cover?
    async fn verify(&self, header: &Header<'mail, dkim::Signature>, keys: &Keys) -> Option<Covers> {
        let mut header = header.clone();
        // Its end is told apart from what it proves: it fitted once.
        header.header.x = 0;
        // Text can be put behind a body that is only signed to a length.
        let signs_all = header.header.l == 0;
        let body_hash = header.header.bh.clone();
        let mut message = AuthenticatedMessage {
            headers: self.message.headers.clone(),
            from: self.message.from.clone(),
            body_hashes: self.message.body_hashes.clone(),
            dkim_headers: vec![header],
            raw_message: self.message.raw_message,
            body_offset: self.message.body_offset,
            ..AuthenticatedMessage::default()
        };
        match self.outcome(&message, keys).await {
            DkimResult::Pass if signs_all => Some(Covers::Whole),
            DkimResult::Pass => Some(Covers::Headers),
            DkimResult::Neutral(Error::Dkim(DkimError::FailedBodyHashMatch)) => {
                // The headers hold the hash of the body as it was: they are checked as if it still were.
                for (.., hash) in &mut message.body_hashes {
                    hash.clone_from(&body_hash);
                }
                (self.outcome(&message, keys).await == DkimResult::Pass).then_some(Covers::Headers)
            }
            _ => None,
        }
    }

    async fn outcome(&self, message: &AuthenticatedMessage<'_>, keys: &Keys) -> DkimResult {
        let outputs = self.verifier.verify_dkim(Parameters::new(message).with_txt_cache(keys)).await;
        outputs.first().map_or(DkimResult::None, |output| output.result().clone())
    }
}

fn is_better(one: SignatureResult, other: SignatureResult) -> bool {
    let rank = |result| match result {
        SignatureResult::Right { covers: Covers::Whole } => 3,
        SignatureResult::Right { covers: Covers::Headers } => 2,
        SignatureResult::Unreadable => 0,
        _ => 1,
    };
    rank(one) > rank(other)
}

/// The key in these records: the first one that is a key.
fn key(records: &[Vec<u8>]) -> Result<DomainKey, SignatureResult> {
    let mut result = SignatureResult::KeyGone;
    for record in records {
        match DomainKey::parse(record) {
            Ok(key) => return Ok(key),
            Err(Error::Dkim(DkimError::RevokedPublicKey)) => {}
            Err(_) => result = SignatureResult::Unreadable,
        }
    }
    Err(result)
}

/// `t=y`: the domain only tries the key out (RFC 6376, 3.6.1).
fn is_testing(records: &[Vec<u8>]) -> bool {
    records.iter().any(|record| {
        String::from_utf8_lossy(record)
            .split(';')
            .filter_map(|part| part.split_once('='))
            .any(|(tag, value)| tag.trim() == "t" && value.split(':').any(|flag| flag.trim() == "y"))
    })
}

/// The one key that is at hand, whatever name the library asks for.
struct Keys(Txt);

impl ResolverCache<Box<str>, Txt> for Keys {
    fn get<Q>(&self, _: &Q) -> Option<Txt>
    where
        Box<str>: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        Some(self.0.clone())
    }

    fn remove<Q>(&self, _: &Q) -> Option<Txt>
    where
        Box<str>: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        None
    }

    fn insert(&self, _: Box<str>, _: Txt, _: Instant) {}
}
