//! Turns the tables of `knowledge/` into JSON, which is read three times as fast when the program starts.

#![allow(clippy::disallowed_methods, reason = "a build script reads files and its environment")]

use std::error::Error;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let tables = Path::new("../../knowledge");
    println!("cargo::rerun-if-changed={}", tables.display());
    println!("cargo::rerun-if-changed=../../locales");
    let out = Path::new(&env::var("OUT_DIR")?).join("knowledge");
    fs::create_dir_all(&out)?;
    for entry in fs::read_dir(tables)? {
        let path = entry?.path();
        let Some(name) = path.file_stem().filter(|_| path.extension().is_some_and(|ending| ending == "toml")) else {
            continue;
        };
        let table: toml::Value =
            toml::from_str(&fs::read_to_string(&path)?).map_err(|error| format!("{}: {error}", path.display()))?;
        fs::write(out.join(name).with_extension("json"), serde_json::to_vec(&table)?)?;
    }
    Ok(())
}
