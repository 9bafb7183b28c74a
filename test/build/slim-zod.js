/**
 * Of zod we make schemas and call `z.safeParse` with them, and read the issues of its answer (src/config). What goes is
 * what others call: the methods of a schema, Standard Schema, the error as a text. 0.8 kB less to download.
 */
export const zod = {
  package: 'zod',
  askedBy: ['src/config/options.ts', 'src/config/purposes.ts', 'src/config/resolve.ts'],
  files: {
    'zod/v4/mini/schemas.js': {
      was: '5614339bbec6',
      cut: (cuts) => cuts.text(/^\}, \{\n {4}\/\/ `with` is an alias[^]*?^\}\);$/, '});'),
    },
    'zod/v4/core/schemas.js': {
      was: '0ee56e8afbae',
      cut: (cuts) => cuts.text(/^\}, \{\n(?: {4}\/\/.*\n)* {4}get "~standard"\(\)[^]*?^\}\);$/, '});'),
    },
    'zod/v4/core/errors.js': {
      was: 'a0c95ef2f708',
      cut: (cuts) =>
        cuts.declaration(
          'const initializer',
          'const initializer = (error, issues) => { error.issues = issues; };',
        ),
    },
  },
};
