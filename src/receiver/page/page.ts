/**
 * The page on which a person sees and changes their own consents. It knows nobody: its script asks, with the token that
 * stands in the address after `#` and never reaches a server.
 */
export const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Messages on WhatsApp</title>
<link rel="stylesheet" href="assets/preferences-page.css">
<script type="module" src="assets/whatsapp-opt-in.js"></script>
<script type="module" src="assets/preferences-page.js"></script>
</head>
<body>
<main>
<h1 id="title" tabindex="-1">Messages on WhatsApp</h1>
<p id="message" role="status"></p>
<button id="again" type="button" hidden></button>
<div id="choices"></div>
<noscript>
<p lang="en">This page needs JavaScript. To stop messages, reply STOP to any of them.</p>
<p lang="de">Diese Seite braucht JavaScript. Um Nachrichten zu beenden, antworten Sie auf eine davon mit STOP.</p>
<p lang="ar" dir="rtl">تحتاج هذه الصفحة إلى JavaScript. لإيقاف الرسائل، ردّ على أي رسالة بكلمة STOP.</p>
</noscript>
</main>
</body>
</html>
`;

/** Only what the receiver itself serves is run, shown or asked, and no other page shows this one. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
