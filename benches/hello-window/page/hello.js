// Two frames: the first call comes before the first picture is drawn, the second after it.
requestAnimationFrame(() => requestAnimationFrame(() => window.__TAURI_INTERNALS__.invoke('drawn')))
