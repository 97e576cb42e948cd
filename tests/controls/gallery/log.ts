declare global {
  interface Window {
    galleryLog: string[];
  }
}

window.galleryLog = [];

/** Writes down what a control told, for the test to read. */
export function note(what: string): void {
  window.galleryLog.push(what);
}
