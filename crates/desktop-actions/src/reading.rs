//! Reading what was pasted within a time: an input that was made to be slow must not keep the guest waiting.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use guest_help_core::clue::{Paste, PasteError};

/// What takes longer is not waited for. The largest mails take a second or two.
pub const READING_TIME: Duration = Duration::from_secs(5);

/// Reads what was pasted, and gives the bytes back. What takes longer than [`READING_TIME`] is [`Paste::unread`], without bytes.
///
/// # Errors
/// [`PasteError`] where nothing can be done with the bytes.
pub fn read_paste(bytes: Vec<u8>) -> Result<(Paste, Vec<u8>), PasteError> {
    within(READING_TIME, move || Paste::read(&bytes).map(|paste| (paste, bytes))).unwrap_or_else(|| {
        tracing::warn!("a paste was not read in time");
        Ok((Paste::unread(), Vec::new()))
    })
}

/// What the work gives, if it ends in time. Work that does not end goes on beside, and its result is dropped.
fn within<Found: Send + 'static>(time: Duration, work: impl FnOnce() -> Found + Send + 'static) -> Option<Found> {
    let (ready, waiting) = mpsc::channel();
    thread::spawn(move || ready.send(work()));
    waiting.recv_timeout(time).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_end_is_not_waited_for() {
        assert_eq!(within(READING_TIME, || 1), Some(1));
        let (_keep, never) = mpsc::channel::<()>();
        assert_eq!(within(Duration::from_millis(20), move || never.recv().is_ok()), None);
    }

    #[test]
    fn bytes_come_back_with_what_was_read() {
        let read = read_paste(b"From: a@one.example\nTo: b@two.example\nSubject: c\n\nHi".to_vec()).unwrap();
        assert!(matches!(read.0, Paste::Mail { .. }) && read.1.starts_with(b"From: a"));
        assert_eq!(read_paste(Vec::new()), Err(PasteError::Empty));
    }
}
