const sheets: Element[] = [];

/** A style sheet of the page around the element, for one test. */
export function style(css: string): void {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  sheets.push(sheet);
}

afterEach(() => sheets.splice(0).forEach((sheet) => sheet.remove()));
