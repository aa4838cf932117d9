//! The far side of a wire, in the namespace that it is started in: `far-side HOST ROOT answering|silent`. HOST is the file of an
//! organisation; into the file ROOT goes the certificate of its issuer. It says `ready` on its input, a socket, and ends when that ends.
//! Then all that was said to it goes into the file `heard` beside ROOT.

#![allow(clippy::disallowed_methods, reason = "it is a tool of the tests")]

#[cfg(target_os = "linux")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    use std::io::{Read, Write};
    use std::os::fd::AsFd;
    use std::os::unix::net::UnixStream;

    use guest_help_core::host::Host;
    use guest_help_network::certificates::Issuer;
    use guest_help_network::far_side::{FarSide, Mood};

    // The first one is the name of this program.
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [host, root, mood] = arguments.as_slice() else { return Err("far-side HOST ROOT answering|silent".into()) };
    let host = Host::read(host, &std::fs::read_to_string(host)?)?;
    let mood = if mood == "silent" { Mood::Silent } else { Mood::Answering };
    let issuer = Issuer::new("Wire TLS Inspection", "Harbour Institute");
    let mut line = UnixStream::from(std::io::stdin().as_fd().try_clone_to_owned()?);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let server = FarSide::of(&host).start(&issuer, mood).await?;
        std::fs::write(root, issuer.pem())?;
        let heard = std::path::Path::new(root).with_file_name("heard");
        line.write_all(b"ready\n")?;
        tokio::task::spawn_blocking(move || line.read_to_end(&mut Vec::new())).await??;
        let asked = server.asked().join("\n").into_bytes();
        std::fs::write(heard, [guest_help_network::microsoft::heard(), asked].concat())?;
        Ok(())
    })
}

#[cfg(not(target_os = "linux"))]
fn main() {}
