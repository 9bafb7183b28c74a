import { UsageError } from './command.js';
/** Every variable that is read, and what it is, for the help. */
export const SETTINGS = {
    PORT: 'port to listen on; default 8080',
    HOST: 'address to listen on; default 127.0.0.1, this machine only; 0.0.0.0 in a container',
    OPT_IN_DATABASE: 'folder to keep records in, or a postgres:// address; default opt-in-data',
    OPT_IN_ADMIN_TOKEN: 'opens the routes that need a token, all of them; at least 24 characters',
    OPT_IN_TOKENS: 'further tokens (JSON), each with a name and what it may: ask, intake, read, manage',
    OPT_IN_PAGE_SECRET: "checks page tokens, which your shop's server signs with it; at least 32 bytes",
    OPT_IN_URL: 'address that people reach it under, for links; needed behind a proxy',
    OPT_IN_ORIGINS: 'origins whose pages may send proofs, separated by spaces or commas; * for all',
    OPT_IN_SIGNING_KEY: 'private key (JWK, EC P-256) or a set of them; with a folder, made and kept there',
    OPT_IN_ACCEPT_TEST: '1 to take proofs that are marked as tests',
    OPT_IN_TRUSTED_PROXIES: 'how many proxies of yours add to X-Forwarded-For; 0 says that there is none',
    OPT_IN_LIMITS: 'how much is taken from clients (JSON), such as {"proofsPerClient": 600}',
    OPT_IN_CONTROLLER: 'whose consents these are (JSON): named on the page that links lead to',
    OPT_IN_REQUIRE: 'how sure a grant must be: none (default), page, shop or phone; or by purpose, as marketing=phone service=page',
    OPT_IN_JURISDICTION: 'the law that holds for every grant, such as de; a proof may only name a stricter one',
    OPT_IN_PURPOSES: 'purposes of your own, separated by spaces or commas; grants of others do not count',
    OPT_IN_REQUIRE_LEGIBLE: '1 when grants do not count whose words could not be read on the screen, or hardly',
    OPT_IN_RENEWALS: 'grants that need renewing (JSON), and until when they count',
    OPT_IN_CONFIRM_ON_WHATSAPP: '1 when your pages ask to confirm from the phone: until then grants are shown as pending',
    WHATSAPP_APP_SECRET: "your app's secret at Meta: checks what comes to /webhooks/whatsapp",
    WHATSAPP_VERIFY_TOKEN: 'the token you chose for the webhook, for its handshake',
    WHATSAPP_PHONE_NUMBER_IDS: "Meta's ids of your own numbers, separated by spaces or commas, where the app has others as well",
    WHATSAPP_OPT_INS: 'questions you ask in the chat, and by which words or buttons people agree (JSON)',
};
/** An environment variable has a value that cannot be used. The message never quotes what may be secret. */
export class SettingError extends UsageError {
    /** @param rule What is expected of the variable, or of a member such as `[0].token`, which it then begins with. */
    constructor(name, rule, cause) {
        const isOfMember = /^[[.]/.test(rule);
        super(isOfMember ? name + rule : `${name} ${rule}`, { cause });
    }
}
