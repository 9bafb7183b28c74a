/** What came over WhatsApp, and what was erased, as the owner reads it. */
import { element } from './dom.js';
import { linker } from './owner-subject.js';
import { send } from './shop-server.js';

const ACTS = {
  grant: 'Agreed in the chat',
  withdrawal: 'Withdrawn over WhatsApp',
  resume: 'Started again in WhatsApp’s settings',
  confirmation: 'Confirmed from the phone',
  identity: 'Known to WhatsApp under a user id',
  dismissal: 'A message was looked at; it took nothing back',
  vouch: 'The same choice came again, from a surer place',
  annul: 'Found false: it decides nothing any more',
};

const REASONS = {
  'number-changed': 'They have another number now, which allows nothing yet:',
  'code-without-number':
    'A code from an account that hides its number. Ask them to share it, and to send the code then:',
  'code-expired': 'A code that came too late. Ask them to choose again:',
  'code-from-other-number': 'A code of a choice for another number:',
  'withdrawn-unverified': 'Taken back by somebody who is less sure to be them. It counts until you annul it:',
};

export function showEvent({ event, subject, receivedAt }) {
  const scope = Array.isArray(event.purposes) ? `: ${event.purposes.join(', ')}` : '';
  return card(subject, event.at ?? receivedAt, [
    element('p', {}, [`${ACTS[event.act]}${scope}`]),
    event.asked ? element('p', { class: 'small', lang: event.language, dir: 'auto' }, [event.asked]) : '',
    event.words ? element('blockquote', { class: 'notice', dir: 'auto' }, [event.words]) : '',
    event.decided
      ? element('p', { class: 'small' }, [`Decided by ${event.decided.person ?? event.decided.by}`])
      : '',
    event.reason ? element('p', { class: 'small' }, [event.reason]) : '',
    ...(event.act === 'grant' ? linkTo(subject) : []),
  ]);
}

function linkTo(phone) {
  const { button, made } = linker(phone);
  return [element('div', { class: 'row' }, [button]), made];
}

export function showErased({ receivedAt, digest }) {
  return card('Somebody who was erased', receivedAt, [
    element('p', { class: 'small' }, ['Nothing is left but the digest, by which the record can be told.']),
    element('code', { dir: 'ltr' }, [digest]),
  ]);
}

/** A message that only a person can judge. */
export function showMessage({ id, subject, at, reason, words, record }, refresh) {
  const decide = (decision, label) => {
    const button = element('button', { class: 'button quiet', type: 'button' }, [label]);
    button.addEventListener('click', async () => {
      await send(`/owner/review/${id}`, { decision });
      await refresh();
    });
    return button;
  };
  const isWithdrawal = reason === 'withdrawn-unverified';
  const withdrawals =
    subject && !isWithdrawal
      ? [decide('withdraw-all', 'They want no messages'), decide('withdraw-marketing', 'They want no offers')]
      : [];
  return card(subject ?? 'Somebody', at, [
    REASONS[reason] ? element('p', { class: 'small' }, [REASONS[reason]]) : '',
    element('blockquote', { class: 'notice', dir: 'auto' }, [words]),
    element('div', { class: 'row' }, [
      ...withdrawals,
      ...(record ? [decide('annul', 'It was false')] : []),
      decide('dismiss', isWithdrawal ? 'Let it stand' : 'It means something else'),
    ]),
  ]);
}

function card(title, time, children) {
  return element('article', { class: 'card' }, [
    element('div', { class: 'record-head' }, [
      element('h2', { dir: 'ltr' }, [title]),
      element('time', { datetime: time }, [new Date(time).toLocaleString()]),
    ]),
    ...children,
  ]);
}
