//! The harness itself, tried on controls that the test puts into the page of whatever program it is given.

use std::process::Stdio;

use guest_help_journeys::{Browser, Desk, Stopped, Window, axe_source, journey};

const CONTROLS: &str = r#"
  document.body.innerHTML = `<main><h1>Trial</h1><label>Text <input id="text"></label>
    <button id="save">Save</button> <button>Save as</button>
    <label>File <input id="file" type="file"></label>
    <div id="zone">Drop here</div><p id="hidden" hidden data-note="kept apart">unseen</p><pre id="log"></pre></main>`;
  const say = (line) => { document.getElementById('log').textContent += line + '\n'; };
  for (const button of document.querySelectorAll('button')) button.onclick = () => say('clicked ' + button.innerText);
  document.getElementById('file').onchange = (event) => say('picked ' + event.target.files[0].name);
  const zone = document.getElementById('zone');
  zone.ondragover = (event) => event.preventDefault();
  zone.ondrop = async (event) => {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    say(`dropped ${file.name} ${file.type} ${file.size} ${(await file.slice(0, 5).text())}`);
  };
  document.addEventListener('keydown', (event) => say(`key ${event.ctrlKey} ${event.altKey} ${event.shiftKey} ${event.key}`));
"#;

async fn controls(desk: &Desk) -> Result<Window, Stopped> {
    let window = Window::open(desk, &[]).await?;
    window.execute(CONTROLS, vec![]).await?;
    Ok(window)
}

#[test]
fn the_page_is_looked_at_measured_and_judged() {
    journey(async {
        let desk = Desk::new()?;
        let window = controls(&desk).await?;
        assert!(!window.title().await?.is_empty());
        let (seen, all) = (window.text().await?, window.everything().await?);
        assert!(!seen.contains("unseen") && all.contains("unseen") && all.contains("data-note=kept apart"), "{all}");

        for (width, height) in [(700, 600), (900, 700), (640, 900)] {
            window.resize(width, height).await?;
        }
        let picture = desk.path("page.png");
        window.picture(&picture).await?;
        assert!(std::fs::read(picture)?.starts_with(b"\x89PNG"));

        if let Ok(source) = axe_source() {
            assert_eq!(window.axe(&source).await?, Vec::<String>::new());
            let spoil = "document.querySelector('label').replaceWith(document.createElement('input'))";
            window.execute(spoil, vec![]).await?;
            let wrong = window.axe(&source).await?;
            assert!(wrong.len() == 1 && wrong[0].starts_with("label: ") && wrong[0].contains("<input"), "{wrong:?}");
        } else {
            eprintln!("axe-core is not installed: the page is not judged");
        }
        window.close().await?;
        Ok(())
    });
}

#[test]
fn the_desk_writes_down_what_is_opened_and_can_refuse() {
    let mut desk = Desk::new().unwrap();
    let ask = |desk: &Desk, program: &str| {
        let line = format!("{program} https://a.example/?b=c");
        desk.command("/bin/sh").args(["-c", &line]).stderr(Stdio::null()).status().unwrap().code()
    };
    assert_eq!((ask(&desk, "\"$BROWSER\""), ask(&desk, "xdg-open")), (Some(0), Some(0)));
    assert_eq!(desk.opened().unwrap(), ["https://a.example/?b=c"; 2]);
    desk.set_browser(Browser::Fails).unwrap();
    assert_eq!((ask(&desk, "\"$BROWSER\""), ask(&desk, "x-www-browser")), (Some(1), Some(1)));
    desk.set_browser(Browser::Missing).unwrap();
    assert!(ask(&desk, "\"$BROWSER\"").unwrap() > 1 && ask(&desk, "chromium") == Some(127));
    assert_eq!(desk.opened().unwrap().len(), 2);
    desk.break_downloads().unwrap();
    assert!(std::fs::write(desk.downloads().join("x"), "").is_err());
}
