import { markup, tag } from './asking.js';
import { plain, type PlainForm } from './plain.js';
import { ask, BOTH, tryEach, type Gets, type Row } from './row.js';

const JQUERY = (version: number) => `<script src="/packages/jquery-${version}.js"></script>`;
const ORDER = '<button id="go">Order</button>';
const pressed = (does: string) => `<button type="button" id="go" onclick="${does}">Order</button>`;
const SERIALIZED = `<script>$('form').on('submit', function () {
  $.post(shop.orders, $(this).serialize(), shop.placed, 'text'); return false; });</script>`;

/** How a form leaves, where the shop then gets the proof, and what is said. */
const WAYS: [string, PlainForm, Gets, RegExp?][] = [
  ['a submit button', { button: ORDER }, BOTH],
  ['form.requestSubmit()', { button: pressed('this.form.requestSubmit()') }, BOTH],
  ['form.submit()', { button: pressed('this.form.submit()') }, BOTH],
  // Reading a form is not confirming it: the proof comes along in the data, and whoever runs the shop is told the rest.
  [
    'fetch() of its FormData',
    {
      button: pressed(
        `fetch(shop.orders, { method: 'POST', body: new FormData(this.form) }).then(shop.placed)`,
      ),
    },
    ['order'],
    /unconfirmed: .*submit-on/,
  ],
  ...[3, 4].flatMap((version): typeof WAYS => [
    [
      `jQuery ${version}, trigger('submit')`,
      { head: JQUERY(version), button: pressed(`$(this.form).trigger('submit')`) },
      BOTH,
    ],
    [`jQuery ${version}, serialize()`, { head: JQUERY(version), button: ORDER, after: SERIALIZED }, BOTH],
  ]),
  [
    'htmx',
    {
      head: '<script src="/packages/htmx.js"></script>',
      form: ({ orders }) => `hx-post="${orders}" hx-target="#out"`,
      button: ORDER,
      after: '<div id="out"></div>',
    },
    BOTH,
  ],
  [
    'Turbo',
    {
      head: '<script src="/packages/turbo.js"></script>',
      button: ORDER,
      orders: ({ thanks }) => [{ status: 303, headers: { Location: thanks } }],
    },
    BOTH,
  ],
];

describe('A form takes the proof along, however it leaves:', () =>
  tryEach(
    [tag, markup].flatMap((how) =>
      WAYS.map(([way, form, gets, tells]): Row => ({
        where: `by ${way}, the element by ${how.name}`,
        shop: plain(form, ask(how, { 'phone-field': '#phone' })),
        number: '#phone',
        order: '#go',
        gets,
        ...(tells && { tells }),
      })),
    ),
  ));
