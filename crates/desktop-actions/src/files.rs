//! Reading what may be read, and saving so that a file is whole or was never there.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// Why a file could not be read or saved.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// There is no such file.
    #[error("{0} is not there")]
    Missing(PathBuf),
    /// It holds more than may be read.
    #[error("{path} has more than {most} bytes")]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Bytes that may be read.
        most: usize,
    },
    /// The system refused.
    #[error("{path}: {reason}")]
    Refused {
        /// The file.
        path: PathBuf,
        /// What the system says.
        reason: io::Error,
    },
}

/// Reads a file of at most `most` bytes.
///
/// # Errors
/// [`FileError`] where it is missing, larger, or the system refuses.
pub fn read_file(path: &Path, most: usize) -> Result<Vec<u8>, FileError> {
    let refused = |reason: io::Error| match reason.kind() {
        io::ErrorKind::NotFound => FileError::Missing(path.to_owned()),
        _ => FileError::Refused { path: path.to_owned(), reason },
    };
    let file = File::open(path).map_err(refused)?;
    if file.metadata().map_err(refused)?.is_dir() {
        return Err(refused(io::Error::new(io::ErrorKind::IsADirectory, "it is a folder")));
    }
    read_within(file, most).map_err(refused)?.ok_or_else(|| FileError::TooLarge { path: path.to_owned(), most })
}

/// Reads to the end, but at most `most` bytes; `None` where there are more.
///
/// # Errors
/// What the system says.
pub fn read_within(reader: impl Read, most: usize) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    reader.take(most as u64 + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() <= most).then_some(bytes))
}

/// Saves a file for its owner alone. Until all of it is written, the old file stays.
///
/// # Errors
/// [`FileError::Refused`] with what the system says.
pub fn save(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    write(path, bytes, true)
}

fn write(path: &Path, bytes: &[u8], replace: bool) -> Result<(), FileError> {
    let refused = |reason: io::Error| FileError::Refused { path: path.to_owned(), reason };
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    // A temporary file is made readable for its owner only, and keeps that when it takes its name.
    let mut file = NamedTempFile::new_in(folder).map_err(refused)?;
    file.write_all(bytes).map_err(refused)?;
    file.as_file().sync_all().map_err(refused)?;
    let kept = if replace { file.persist(path) } else { file.persist_noclobber(path) };
    kept.map(|_| ()).map_err(|error| refused(error.error))
}

/// Names that are tried for one file.
const MOST_NAMES: u32 = 1000;

/// Saves a file under a name that is still free: the wished one, else `name (2)`, `name (3)`, ….
///
/// # Errors
/// [`FileError::Refused`] with what the system says.
pub fn save_beside(wished: &Path, bytes: &[u8]) -> Result<PathBuf, FileError> {
    let (stem, ending) = (wished.file_stem().unwrap_or_default(), wished.extension().unwrap_or_default());
    let mut path = wished.to_owned();
    let mut number = 1;
    loop {
        match write(&path, bytes, false) {
            Err(FileError::Refused { reason, .. })
                if reason.kind() == io::ErrorKind::AlreadyExists && number < MOST_NAMES =>
            {
                number += 1;
                path.set_file_name(format!("{} ({number}).{}", stem.display(), ending.display()));
            }
            result => return result.map(|()| path),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_saved_whole_and_read_within_its_limit() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("case.json");
        save(&path, b"first").unwrap();
        save(&path, b"second").unwrap();
        assert_eq!(read_file(&path, 6).unwrap(), b"second");
        assert!(matches!(read_file(&path, 5), Err(FileError::TooLarge { .. })));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    }

    #[test]
    fn a_name_that_is_taken_gets_a_number() {
        let folder = tempfile::tempdir().unwrap();
        let names: Vec<_> = (0..3)
            .map(|_| save_beside(&folder.path().join("report.txt"), b"x").unwrap())
            .map(|path| path.file_name().unwrap().to_owned())
            .collect();
        assert_eq!(names, ["report.txt", "report (2).txt", "report (3).txt"]);
    }

    #[test]
    fn what_cannot_be_read_or_saved_is_said() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(read_file(&folder.path().join("none"), 5), Err(FileError::Missing(_))));
        assert!(matches!(read_file(folder.path(), 5), Err(FileError::Refused { .. })));
        assert!(matches!(save(&folder.path().join("none").join("x"), b""), Err(FileError::Refused { .. })));
    }

    #[cfg(unix)]
    #[test]
    fn a_saved_file_is_for_its_owner_alone() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("case.json");
        save(&path, b"x").unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o077, 0);
    }
}
