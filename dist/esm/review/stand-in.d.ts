/** Options of a business that is not, with every field set: for looking at the texts before there are options. */
export declare const standIn: {
    readonly business: "Acme Shoes";
    readonly privacyUrl: "https://acme.example/privacy";
    readonly whatsappNumber: "+4930123456";
    readonly contact: "hello@acme.example";
    readonly address: "Example Street 1, 10115 Berlin";
    readonly purposes: "marketing service groups calls";
    readonly marketingFrequency: "4/month";
    readonly serviceFrequency: "5/order";
    readonly noticeVersion: "2026-11";
};
