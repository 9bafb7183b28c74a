/**
 * Where a line of the notice broke into rows. A proof says how large the line was, not where it broke, and the letters of
 * that page are not at hand: their widths are estimated, and what the lines of one page have in common is learned from them.
 */
const USUAL = { stretch: 1, leading: 1.4 };
const MIN_LEADING = 0.9;
const MAX_ROWS = 200;
/** The rows of each block of a page. */
export function breakIntoRows(blocks) {
    const measured = blocks.map((block) => ({ ...block, pieces: piecesOf(block) }));
    const look = learn(measured);
    return measured.map((block) => rowsOf(block, look));
}
/** From lines of one row, where there are any: nothing has to be guessed about how full their rows are. */
function learn(blocks) {
    const counted = blocks.map((block) => ({ block, rows: rowCount(block, USUAL) }));
    const single = counted.filter(({ rows }) => rows === 1);
    const looks = (single.length > 0 ? single : counted).map(({ block, rows }) => lookOf(block, rows));
    return {
        stretch: median(looks.map(({ stretch }) => stretch)),
        leading: median(looks.map(({ leading }) => leading)),
    };
}
/** Rows end after a space or a hyphen, and anywhere in scripts that have no spaces, but not before a closing sign. */
const PIECE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u30fc][\u3001-\u3011\u30fc\uff01-\uff1f]*|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u30fc-]{1,40}-?\s*|[\s-]+/gu;
function piecesOf({ text, weight }) {
    const bold = weight >= 600 ? 1.07 : 1;
    return (text.match(PIECE) ?? []).map((piece) => ({
        text: piece,
        advance: advanceOf(piece) * bold,
        space: advanceOf(/\s*$/.exec(piece)[0]) * bold,
    }));
}
/** The first that fits counts. */
const WIDTHS = [
    [/[\p{Mn}\p{Me}\p{Cf}]/gu, 0],
    [/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u3011\u30fc\uff01-\uff5e\p{Extended_Pictographic}]/gu, 1],
    [/\p{sc=Hang}/gu, 0.92],
    [/\p{sc=Taml}/gu, 0.78],
    [/[\sijl.,:;'|!I()[\]\u00b7\u2019]/gu, 0.28],
    [/[frt"/-]/gu, 0.34],
    [/[mwMW@%\u2014]/gu, 0.85],
    [/\p{Lu}/gu, 0.68],
];
const OTHER_WIDTH = 0.55;
function advanceOf(text) {
    let sum = 0;
    let rest = text;
    for (const [signs, width] of WIDTHS) {
        const others = rest.replace(signs, '');
        sum += (rest.length - others.length) * width;
        rest = others;
    }
    return sum + rest.length * OTHER_WIDTH;
}
function widthOf(pieces) {
    return pieces.reduce((sum, { advance }) => sum + advance, -(pieces.at(-1)?.space ?? 0));
}
/** How a block looks if it has so many rows. Where words break, ends of rows stay empty. */
function lookOf({ pieces, width, height, fontSize }, rows) {
    const filled = rows === 1 ? 1 : 1 - 0.4 / rows;
    return {
        stretch: (width * rows * filled) / fontSize / (widthOf(pieces) || 1),
        leading: height / rows / fontSize,
    };
}
/** The number of rows that makes a block look most like the others. */
function rowCount(block, { stretch, leading }) {
    const most = Math.min(MAX_ROWS, block.pieces.length, Math.floor(block.height / block.fontSize / MIN_LEADING));
    let best = { rows: 1, oddity: Infinity };
    for (let rows = 1; rows <= most; rows++) {
        const look = lookOf(block, rows);
        const oddity = Math.abs(Math.log(look.stretch / stretch)) + Math.abs(Math.log(look.leading / leading));
        if (oddity < best.oddity)
            best = { rows, oddity };
    }
    return best.rows;
}
const STEPS = 40;
/** Of all ways to break into so many rows, the one whose widest row comes nearest to the width that was measured. */
function rowsOf(block, look) {
    const { pieces, width, fontSize } = block;
    const count = rowCount(block, look);
    const wanted = width / fontSize / look.stretch;
    const least = narrowest(pieces, count);
    const most = count > 1 ? Math.max(least, narrowest(pieces, count - 1)) : least;
    let best = { rows: fill(pieces, least), oddity: Infinity };
    for (let step = 0; step < STEPS; step++) {
        const rows = fill(pieces, least + ((most - least) * step) / STEPS);
        const oddity = Math.abs(Math.max(...rows.map(widthOf)) - wanted);
        if (oddity < best.oddity)
            best = { rows, oddity };
    }
    const widest = Math.max(...best.rows.map(widthOf)) || 1;
    return best.rows.map((row) => ({
        text: row
            .map(({ text }) => text)
            .join('')
            .trim(),
        share: widthOf(row) / widest,
    }));
}
/** The least width in which the pieces need no more than so many rows. */
function narrowest(pieces, rows) {
    let low = Math.max(0, ...pieces.map(({ advance, space }) => advance - space));
    let high = Math.max(low, widthOf(pieces));
    while (high - low > 0.02) {
        const middle = (low + high) / 2;
        if (fill(pieces, middle).length > rows)
            low = middle;
        else
            high = middle;
    }
    return high;
}
/** Row by row, each taking what fits. */
function fill(pieces, width) {
    const rows = [[]];
    let used = 0;
    for (const piece of pieces) {
        if (used > 0 && used + piece.advance - piece.space > width + 1e-9) {
            rows.push([]);
            used = 0;
        }
        rows.at(-1).push(piece);
        used += piece.advance;
    }
    return rows;
}
function median(values) {
    return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
