/** The published types, as projects see them that compile strictly. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import { install, linkNodeTypes, type Consumer } from './support/consumer.js';

let consumer: Consumer;
before(() => {
  consumer = install();
  linkNodeTypes(consumer);
});
after(() => consumer.remove());

const STRICT: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  noEmit: true,
};

const RESOLUTIONS: Record<string, ts.CompilerOptions> = {
  'NodeNext resolution': {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  },
  'bundler resolution': {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  },
};

/** What the compiler says about the project's file and about our own types; those of others are theirs to answer for. */
function complaints(code: string, options: ts.CompilerOptions): string[] {
  const file = consumer.write('consumer.ts', code);
  const program = ts.createProgram([file], { ...STRICT, ...options });
  const all = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()];
  for (const source of program.getSourceFiles()) {
    if (!source.fileName.startsWith(consumer.folder)) continue;
    all.push(...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source));
  }
  return all.map((one) => `TS${one.code}: ${ts.flattenDiagnosticMessageText(one.messageText, '\n')}`);
}

const PAGE = `
import { WhatsAppOptIn, OptInError, version, type ConfirmResult, type ConsentProof } from 'whatsapp-opt-in';
import type { ChoiceState, ErrorCode, OptInEvent, OptInState, ElementOptions, PurposeInput } from 'whatsapp-opt-in';
import 'whatsapp-opt-in/define';

const club: PurposeInput = { id: 'club', label: 'l', disclosure: 'd', frequency: '2/month', examples: ['e'] };
const options: ElementOptions = { business: 'Low Tide Coffee', privacyUrl: '/privacy', purposes: ['service', club] };
const element: WhatsAppOptIn = document.createElement('whatsapp-opt-in');
element.config = options;
element.marketingFrequency = '4/month';
element.purposes = 'marketing service';
element.texts = { en: { confirm: 'Save' } };
element.onConsent = (proof: ConsentProof) => fetch('/consents', { method: 'POST', body: JSON.stringify(proof) });
element.onConsent = undefined;
element.addEventListener('opt-in-delivered', (event) => {
  const { proof, receipt }: { proof: ConsentProof; receipt?: string } = event.detail;
  console.log(proof.subject.phone.length, receipt?.length);
});
document.body.addEventListener('opt-in-error', ({ detail }) => {
  const code: ErrorCode = detail.error.code;
  console.log(code, detail.error instanceof OptInError);
});
element.addEventListener('opt-in-change', ({ detail: { purpose, granted, choices } }: OptInEvent<'opt-in-change'>) => {
  const all: ChoiceState[] = choices;
  console.log(purpose.length, granted, all);
});
const state: OptInState = element.state;
const captured: ConsentProof | null = element.capture();
const result: ConfirmResult = await element.confirm();
if (result.status === 'delivered') console.log(result.proof?.id, result.receipt);

console.log(state, captured, version, document.querySelector('whatsapp-opt-in')?.lastProof?.digest);
export {};
`;

const SERVER = `
import { createServer } from 'node:http';
import { verify, consentProof, type ConsentProof, type ProofProblem } from 'whatsapp-opt-in/proof';
import { createReceiver, createSigningKey, importSigningKey, nodeHandler, openStore, type Store } from 'whatsapp-opt-in/receiver';

const { store, close }: { store: Store; close(): Promise<void> } = await openStore('data');
const signingKey = await importSigningKey(await createSigningKey());
const receiver: (request: Request) => Promise<Response> = createReceiver({ store, signingKey, origins: ['https://shop.example'] });
const handle = nodeHandler(receiver);
createServer((incoming, outgoing) => void handle(incoming, outgoing));

const checked = verify('{}');
const problems: readonly Pick<ProofProblem, 'code' | 'path'>[] = checked.problems;
if (checked.valid) {
  const proof: ConsentProof = checked.proof;
  const granted: boolean[] = proof.choices.map((choice) => choice.granted);
  console.log(granted, proof.previous?.length, proof.surface.test);
} else console.log(problems[0]?.code === 'digest-mismatch');
console.log(consentProof);
await close();
export {};
`;

for (const [name, resolution] of Object.entries(RESOLUTIONS)) {
  describe(`with ${name}`, () => {
    const page = {
      ...resolution,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
    };
    const server = { ...resolution, lib: ['lib.es2022.d.ts'], types: ['node'] };

    it('a page knows the element, its options, events and results, without the types of Node', () => {
      assert.deepEqual(complaints(PAGE, page), []);
    });

    it('a server knows the receiver and the proof, without the types of a page', () => {
      assert.deepEqual(complaints(SERVER, server), []);
    });

    const wrong: Record<string, [code: string, options: ts.CompilerOptions]> = {
      'an option that does not exist': [PAGE.replace("business: 'Low", "buisness: 'Low"), page],
      'an option of the wrong type': [PAGE.replace("= '4/month'", '= 4'), page],
      'an event\u2019s detail that is not there': [
        PAGE.replace('event.detail', 'event.detail.consent'),
        page,
      ],
      'a state that the element only shows': [`${PAGE}element.state = 'ready';`, page],
      'a receiver without a store': [SERVER.replace('{ store, signingKey,', '{ signingKey,'), server],
      'a proof that was not checked': [SERVER.replace('if (checked.valid)', 'if (true)'), server],
    };
    for (const [what, [code, options]] of Object.entries(wrong))
      it(`the compiler refuses ${what}`, () => {
        assert.ok(complaints(code, options).length > 0);
      });
  });
}
