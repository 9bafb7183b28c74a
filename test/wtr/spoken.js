/**
 * What Chromium tells assistive technology about an element, in words: one line for each thing that a screen reader
 * stops at, in reading order; what is in a named group is set in. It is the browser's own tree, in which shadow roots,
 * labels, what is hidden and all that ARIA says are settled already.
 */

/** Roles whose name holds all that is inside them. */
const WHOLE = new Set(['button', 'checkbox', 'combobox', 'image', 'link', 'textbox', 'DisclosureTriangle']);

/** Roles that are said in other words than the browser's own. */
const WORDS = { combobox: 'list', image: 'picture', textbox: 'field', DisclosureTriangle: 'disclosure' };

const roleOf = ({ ignored, role }) => (ignored ? 'none' : role.value);
const nameOf = ({ name }) => fold(name?.value ?? '');
const fold = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * @param {object[]} nodes the tree of the page, as `Accessibility.getFullAXTree` gives it
 * @param {number} id `backendDOMNodeId` of the element
 */
export function spokenLines(nodes, id) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === id);
  return linesIn(root, byId);
}

/** What is inside a node. Texts that follow each other are one: a piece in other letters is no stop of its own. */
function linesIn(node, byId) {
  const lines = [];
  let text = '';
  const endText = () => {
    if (fold(text)) lines.push(`text "${fold(text)}"`);
    text = '';
  };
  for (const child of childrenOf(node, byId)) {
    if (roleOf(child) === 'StaticText') text += child.name.value;
    else {
      endText();
      lines.push(...linesOf(child, byId));
    }
  }
  endText();
  return lines;
}

function linesOf(node, byId) {
  const role = roleOf(node);
  if (WHOLE.has(role)) return [lineOf(node)];
  const inside = linesIn(node, byId);
  if (propertiesOf(node).live) return [`${role === 'paragraph' ? 'live' : role} "${textOf(inside)}"`];
  if (role === 'group' && nameOf(node)) return [lineOf(node), ...inside.map((line) => `  ${line}`)];
  return inside;
}

/** One thing: what it is, its name, how it stands, its description. */
function lineOf(node) {
  const { description, value } = node;
  const [role, name] = [roleOf(node), nameOf(node)];
  const what = `${WORDS[role] ?? role} "${name}"${value ? ` = "${fold(String(value.value))}"` : ''}`;
  const described = description?.value && `described as "${fold(description.value)}"`;
  return [what, ...standingOf(node, role), described].filter(Boolean).join(', ');
}

function standingOf(node, role) {
  const { checked, disabled, expanded, invalid, required } = propertiesOf(node);
  const canOpen = expanded !== undefined && role !== 'combobox';
  return [
    checked && (checked === 'true' ? 'checked' : 'not checked'),
    canOpen && (expanded ? 'open' : 'closed'),
    required && 'required',
    invalid === 'true' && 'invalid',
    disabled && 'unavailable',
  ];
}

function propertiesOf({ properties = [] }) {
  return Object.fromEntries(properties.map(({ name, value }) => [name, value.value]));
}

/** Without the nodes that the browser leaves out, and with what is in them. */
function childrenOf({ childIds = [] }, byId) {
  return childIds
    .flatMap((id) => byId.get(id) ?? [])
    .flatMap((child) => (child.ignored ? childrenOf(child, byId) : [child]));
}

const textOf = (lines) => lines.map((line) => line.replace(/^text "(.*)"$/, '$1')).join(' ');
