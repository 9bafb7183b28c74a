/** One proof as the owner reads it. Texts of others are only ever set as text. */
import { element } from './dom.js';
import { ASSURANCES } from './permissions.js';
import { eraser, linker, standing, writer } from './owner-subject.js';

export function showProof(
  { proof, receivedAt, assurance, problems, isReceiptValid, illegible },
  now,
  refresh,
) {
  const { subject, notice, choices, capturedAt, timeZone } = proof;
  const { button: link, made } = linker(subject.phone);
  return element('article', { class: 'card', 'data-id': proof.id }, [
    element('div', { class: 'record-head' }, [
      element('h2', { dir: 'ltr' }, [subject.phone]),
      element('time', { datetime: capturedAt }, [`${localTime(capturedAt, timeZone)}, ${timeZone}`]),
    ]),
    element('ul', { class: 'badges' }, choices.map(choiceBadge)),
    element('div', { class: 'notice', lang: notice.language, dir: notice.direction }, [notice.text]),
    element('ul', { class: 'badges' }, [
      check(
        problems.length === 0,
        'The proof holds',
        `The proof does not hold: ${problems.map(({ code }) => code)}`,
      ),
      ...illegible.map(legibilityBadge),
      check(isReceiptValid, 'The receipt’s signature holds', 'The receipt’s signature does not hold'),
    ]),
    element('details', {}, [
      element('summary', {}, ['Evidence']),
      element('div', { class: 'table' }, [evidenceTable(choices)]),
    ]),
    element('details', {}, [element('summary', {}, ['Record']), facts(proof, receivedAt, assurance)]),
    standing(now),
    element('div', { class: 'row' }, [
      writer(subject.phone, refresh),
      element(
        'a',
        { class: 'button quiet', href: `/owner/consents/${proof.id}/certificate`, target: '_blank' },
        ['Print the record'],
      ),
      link,
      eraser(subject.phone, refresh),
    ]),
    made,
  ]);
}

function choiceBadge({ purpose, granted }) {
  return element('li', { class: granted ? 'badge yes' : 'badge' }, [
    `${purpose}: ${granted ? 'granted' : 'not granted'}`,
  ]);
}

function check(holds, good, bad) {
  return element('li', { class: holds ? 'badge yes' : 'badge bad' }, [holds ? `✓ ${good}` : `✗ ${bad}`]);
}

/** What speaks against the words of a purpose, or against those around: in sight, not folded away. */
function legibilityBadge({ where, reasons }) {
  const words = { hidden: 'hidden', covered: 'covered', 'too-small': 'too small', 'too-faint': 'too faint' };
  const how = reasons.map((reason) => words[reason]).join(', ');
  return element('li', { class: 'badge bad' }, [`✗ ${where ?? 'The text around'}: the words were ${how}`]);
}

function evidenceTable(choices) {
  const heads = ['Purpose', 'Decided', 'Acts', 'On screen', 'Text size', 'Contrast', 'Hidden', 'Covered'];
  const rows = choices.map(({ purpose, decidedBy, evidence }) => [
    purpose,
    { person: 'by the person', earlier: 'earlier', default: 'never' }[decidedBy],
    evidence.events.map(({ granted, input }) => `${granted ? 'ticked' : 'unticked'} (${input})`).join(', ') ||
      'none',
    `${(evidence.onScreenMs / 1000).toFixed(1)} s`,
    `${evidence.fontSizePx} px`,
    evidence.contrastRatio === undefined ? 'not measured' : `${evidence.contrastRatio} : 1`,
    evidence.hidden ? 'yes' : 'no',
    { true: 'yes', false: 'no' }[evidence.covered] ?? 'not measured',
  ]);
  return element('table', {}, [
    element('thead', {}, [
      element(
        'tr',
        {},
        heads.map((head) => element('th', { scope: 'col' }, [head])),
      ),
    ]),
    element(
      'tbody',
      {},
      rows.map((row) =>
        element(
          'tr',
          {},
          row.map((cell) => element('td', {}, [cell])),
        ),
      ),
    ),
  ]);
}

function facts(
  { id, previous, subject, controller, notice, surface, capturedAt, digest },
  receivedAt,
  assurance,
) {
  const known = {
    Proof: id,
    Follows: previous,
    Reference: subject.reference,
    Business: controller.name,
    Page: surface.url,
    Language: notice.language,
    Wording: notice.version,
    'Browser’s clock': capturedAt,
    'Receiver’s clock': receivedAt,
    Assurance: `${assurance}: ${ASSURANCES[assurance]}`,
    Digest: digest,
    Test: surface.test && 'yes, made on a demo page',
  };
  const shown = Object.entries(known).filter(([, value]) => value);
  return element(
    'dl',
    { class: 'facts' },
    shown.flatMap(([name, value]) => [
      element('dt', {}, [name]),
      element('dd', {}, [element('code', { dir: 'ltr' }, [value])]),
    ]),
  );
}

function localTime(time, timeZone) {
  const options = { dateStyle: 'long', timeStyle: 'short' };
  try {
    return new Date(time).toLocaleString(undefined, { ...options, timeZone });
  } catch {
    return new Date(time).toLocaleString(undefined, options); // a zone that this browser does not know
  }
}
