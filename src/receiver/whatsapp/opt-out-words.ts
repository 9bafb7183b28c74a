/** By which words a person takes a consent back on WhatsApp, separated by commas. How they are matched: opt-out.ts. */
export interface OptOutWords {
  /** BCP 47. */
  language: string;
  /**
   * Whether the list is published, in this language, by those who enforce it (English: 47 CFR 64.1200(a)(10) and the
   * carriers). The others are collected from vendors' documentation and practice (policy.md section 4), and no native
   * speaker has reviewed them.
   */
  reviewed: boolean;
  /** Written alone or tapped, they take everything back. In a longer message a person must look. */
  clear: string;
  /** The same, but on a button that the business made they may be about anything: an order, an appointment. */
  everyday?: string;
  /** The same, but too common inside of sentences to mean anything there. */
  alone?: string;
  /** Written alone or tapped, they take marketing back. In a longer message a person must look. */
  marketing: string;
  /** Alone they may mean it or not: a person must look. Inside of sentences they mean nothing. */
  unclear?: string;
  /** Parts of longer messages that a person must look at. */
  hints?: string;
}

export const optOutWords: readonly OptOutWords[] = [
  {
    language: 'en',
    reviewed: true,
    clear: `stop, stop all, unsubscribe, unsubscribe me, please unsubscribe, opt out, opt me out, revoke,
      please stop, stop please, remove me, stop messages, stop messaging, stop messaging me,
      stop texting me, stop sending messages, stop sending me messages, no more messages`,
    everyday: `cancel, end, quit, remove`,
    // TD is the carriers' word for both of Canada's languages.
    alone: `td`,
    marketing: `stop promotions, stop promotion, stop promos, stop promo, stop promotional messages, stop marketing,
      stop marketing messages, stop offers, stop ads, no promotions, no more promotions, no more offers,
      no more marketing, unsubscribe from promotions, unsubscribe from marketing, opt out of promotions,
      opt out of marketing, opt out of offers`,
    hints: `stopping, opted out, opting out, unsubscribing, do not message, don't message, do not text,
      don't text, do not contact, don't contact, do not write, don't write, leave me alone, take me off,
      delete my number, withdraw my consent, spam`,
  },
  {
    language: 'es',
    reviewed: false,
    clear: `darme de baja, dar de baja, dame de baja, no más mensajes, no quiero más mensajes, desuscribirme`,
    everyday: `detener, parar, cancelar, salir`,
    alone: `baja, alto`,
    marketing: `no más promociones, no quiero promociones, basta de promociones, parar promociones,
      detener promociones, cancelar promociones, no más ofertas, no más publicidad`,
    unclear: `para, fin, basta`,
    hints: `de baja, no quiero recibir, dejar de recibir, dejen de, no me escriban, no me envíen, no me manden,
      desuscribir`,
  },
  {
    language: 'de',
    reviewed: false,
    clear: `stopp, abmelden, abbestellen, austragen, keine nachrichten mehr, bitte stoppen, bitte stop,
      bitte stopp`,
    everyday: `beenden`,
    alone: `halt`,
    marketing: `keine werbung, keine werbung mehr, stop werbung, stopp werbung, werbung stoppen, werbung abbestellen,
      keine angebote mehr, stop angebote, stopp angebote`,
    unclear: `ende, aufhören, kündigen`,
    hints: `keine nachrichten, melden sie mich ab, melde mich ab, abzumelden, nicht mehr schreiben,
      nicht mehr anschreiben, widerrufe, widerruf, widerspreche, hört auf, hören sie auf`,
  },
  {
    language: 'fr',
    reviewed: false,
    clear: `désabonner, me désabonner, se désabonner, désabonnez-moi, désabonnement, désinscription,
      me désinscrire, plus de messages, stop svp`,
    everyday: `arrêt, arrêter, arrêtez, annuler`,
    marketing: `plus de promotions, plus de pub, plus d'offres, stop pub, stop publicité, stop offres,
      arrêter les promotions`,
    unclear: `fin, assez`,
    hints: `ne plus recevoir, ne m'envoyez plus, ne me contactez plus, ne m'écrivez plus, désinscrire, désabonne`,
  },
  {
    language: 'pt',
    reviewed: false,
    clear: `descadastrar, me descadastrar, cancelar inscrição, não quero mais mensagens,
      não quero receber mensagens, remover meu número`,
    everyday: `parar, cancelar, remover`,
    alone: `sair, pare`,
    marketing: `parar promoções, pare promoções, sem promoções, chega de promoções, cancelar promoções,
      não quero promoções, parar ofertas`,
    unclear: `para, fim, chega`,
    hints: `não quero receber, não quero mais receber, pare de, parem de, descadastre, descadastro, não me mande,
      não me mandem, não envie mais, não enviem mais`,
  },
  {
    language: 'it',
    reviewed: false,
    clear: `disiscriviti, disiscrivimi, disiscrizione, cancellami, annulla iscrizione, basta messaggi`,
    everyday: `ferma, fermare, cancella, annulla`,
    marketing: `basta promozioni, stop promozioni, niente promozioni, basta pubblicità, stop pubblicità,
      basta offerte, stop offerte`,
    unclear: `basta`,
    hints: `non voglio ricevere, non voglio più ricevere, non scrivetemi, non inviatemi, non contattatemi,
      smettete, disiscrivere`,
  },
  {
    language: 'nl',
    reviewed: false,
    clear: `afmelden, uitschrijven, meld mij af, meld me af, geen berichten meer`,
    everyday: `stoppen, annuleren`,
    alone: `uit`,
    marketing: `geen reclame, geen reclame meer, stop reclame, geen aanbiedingen meer, stop aanbiedingen`,
    unclear: `einde`,
    hints: `geen berichten, schrijf mij uit, schrijf me uit, uit te schrijven, af te melden`,
  },
  {
    language: 'pl',
    reviewed: false,
    clear: `wypisz, wypisz mnie, wypisuję się`,
    everyday: `zatrzymaj, anuluj`,
    marketing: `stop reklamy, bez reklam, nie chcę reklam, stop promocje`,
    unclear: `koniec, rezygnuję`,
    hints: `nie chcę otrzymywać, nie piszcie, nie wysyłajcie, wypisać`,
  },
  {
    language: 'ru',
    reviewed: false,
    clear: `стоп, отписаться, отписка, отпишите, отпишите меня`,
    everyday: `остановить, отмена, отменить, прекратить`,
    marketing: `стоп реклама, без рекламы, стоп акции, не присылайте рекламу`,
    unclear: `хватит`,
    hints: `не пишите, не присылайте, не хочу получать, отписать, прекратите`,
  },
  {
    language: 'tr',
    reviewed: false,
    clear: `abonelikten çık, listeden çık, mesaj istemiyorum`,
    everyday: `iptal, durdur, ret`,
    alone: `dur`,
    marketing: `kampanya istemiyorum, reklam istemiyorum, reklamları durdur, kampanyaları durdur`,
    unclear: `yeter`,
    hints: `almak istemiyorum, mesaj atmayın, yazmayın, göndermeyin`,
  },
  {
    language: 'he',
    reviewed: false,
    clear: `הסר, הסר אותי, הסירו אותי, להסרה`,
    everyday: `הפסק, הפסיקו, ביטול`,
    marketing: `בלי פרסומות, די לפרסומות`,
    unclear: `די, עצור`,
    hints: `להסיר, הסירו, תפסיקו, לא רוצה לקבל`,
  },
  {
    language: 'ar',
    reviewed: false,
    clear: `إلغاء الاشتراك, إيقاف الرسائل, أوقف الرسائل`,
    everyday: `إلغاء, توقف, إيقاف, أوقف`,
    marketing: `إيقاف العروض, أوقف العروض, إيقاف الإعلانات, لا أريد عروض`,
    unclear: `كفى, قف`,
    hints: `لا أريد رسائل, لا ترسلوا, لا ترسل, توقفوا`,
  },
  {
    language: 'hi',
    reviewed: false,
    clear: `संदेश बंद करें, मैसेज बंद करें, मैसेज बंद करो, message band karo, msg band karo`,
    everyday: `बंद करें, बंद करो, रोकें, band karo, band karen`,
    marketing: `ऑफ़र बंद करें, प्रचार बंद करें, offer band karo`,
    unclear: `बंद, बस`,
    hints: `मत भेजो, मत भेजें, mat bhejo`,
  },
  {
    language: 'ca',
    reviewed: false,
    clear: `donar de baixa, dona'm de baixa, no més missatges`,
    alone: `baixa`,
    marketing: `no més promocions, prou promocions`,
    unclear: `atura, prou`,
    hints: `no vull rebre, de baixa`,
  },
  {
    language: 'id',
    reviewed: false,
    clear: `berhenti berlangganan, stop pesan`,
    everyday: `berhenti`,
    marketing: `stop iklan, berhenti promosi`,
    unclear: `batal, cukup`,
    hints: `jangan kirim, jangan hubungi`,
  },
  {
    language: 'zh',
    reviewed: false,
    clear: `退订, 退訂, 取消订阅, 取消訂閱, 停止发送, 停止發送`,
    everyday: `取消, 停止`,
    marketing: `停止推广, 停止推廣, 停止广告, 停止廣告, 退订广告, 退訂廣告`,
    hints: `不要再发, 不要再發, 别再发, 別再發, 拒收, 拉黑`,
  },
  {
    language: 'ja',
    reviewed: false,
    clear: `配信停止, 配信解除, 購読解除, ストップ`,
    everyday: `停止, 解除`,
    marketing: `広告停止, 広告不要, プロモーション停止`,
    unclear: `やめて`,
    hints: `送らないで, 送信しないで, 配信を止め, 配信をやめ`,
  },
  {
    language: 'th',
    reviewed: false,
    clear: `ยกเลิกการรับข้อความ, ยกเลิกรับข้อความ, หยุดส่งข้อความ`,
    everyday: `ยกเลิก, หยุด`,
    marketing: `หยุดโปรโมชั่น, ยกเลิกโปรโมชั่น, ไม่รับโปรโมชั่น`,
    hints: `ไม่ต้องการรับ, อย่าส่ง, เลิกส่ง`,
  },
];
