const errors: string[] = [];
const genuine = console.error;

/** What a developer reads in the console, as errors, since the test began. */
export function consoleErrors(): string[] {
  return errors.filter((line) => line.startsWith('<whatsapp-opt-in>'));
}

beforeEach(() => {
  errors.length = 0;
  console.error = (...parts: unknown[]) => {
    errors.push(parts.map(String).join(' '));
    genuine.apply(console, parts);
  };
});
afterEach(() => (console.error = genuine));
