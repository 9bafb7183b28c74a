/** The page as it is painted, as a PNG in base64: see picture.ts. */
function takePicture({ browser, id }) {
  return browser.type === 'puppeteer'
    ? browser.getPage(id).screenshot({ encoding: 'base64', captureBeyondViewport: false })
    : browser.driver.takeScreenshot();
}

/** A command of our own, beside the test runner's. */
export function pictures() {
  return {
    name: 'pictures',
    executeCommand: ({ command, session }) => (command === 'take-picture' ? takePicture(session) : undefined),
  };
}
