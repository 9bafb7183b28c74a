const MEDIA_QUERIES = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
};

/** What is pretended lasts as long as the connection that asked for it, so each page keeps one. */
const connections = new WeakMap();

export async function emulateInChromium(page, media) {
  if (!connections.has(page)) connections.set(page, await page.createCDPSession());
  const features = Object.entries(MEDIA_QUERIES).map(([name, query]) => ({
    name: query,
    value: media[name] ?? '',
  }));
  await connections.get(page).send('Emulation.setEmulatedMedia', { features });
  return true;
}

/** Firefox has no command for it, but follows these preferences at once. Each: name, its values by ours, "not set". */
const PREFERENCES = {
  colorScheme: ['layout.css.prefers-color-scheme.content-override', { dark: 0, light: 1 }],
  reducedMotion: ['ui.prefersReducedMotion', { reduce: 1, 'no-preference': 0 }],
  forcedColors: ['browser.display.document_color_use', { active: 2, none: 1 }],
};

/** Preferences live in the browser's own window, which it opens to us when started with this argument. */
export const FIREFOX_ARGUMENTS = ['--remote-allow-system-access'];

export async function emulateInFirefox(page, media) {
  const { connection } = page.browser();
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: result.contexts[0].context };
  const lines = Object.entries(PREFERENCES).map(([name, [preference, values]]) => {
    const set = media[name] !== undefined;
    return set
      ? `Services.prefs.setIntPref('${preference}', ${values[media[name]]});`
      : `Services.prefs.clearUserPref('${preference}');`;
  });
  await connection.send('script.evaluate', { expression: lines.join('\n'), target, awaitPromise: false });
  return true;
}
