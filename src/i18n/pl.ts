import type { Messages } from './messages.js';

export const messages = {
  heading: 'Wiadomości od firmy {{business}} przez WhatsApp',
  intro: 'Zaznacz wiadomości, które chcesz otrzymywać, albo nie zaznaczaj żadnych.',
  'label.marketing':
    'Chcę otrzymywać przez WhatsApp oferty i aktualności od firmy {{business}}, na przykład o wyprzedażach i nowych produktach',
  'label.service':
    'Chcę otrzymywać przez WhatsApp informacje od firmy {{business}} o moich zamówieniach, na przykład terminy dostaw i paragony',
  'disclosure.marketing': 'Wiadomości reklamowe.',
  'disclosure.service': 'Wiadomości o Twoich zakupach i odpowiedzi na Twoje pytania.',
  sender: 'Nadawca w WhatsApp: {{business}}.',
  examples: 'Na przykład: {{examples}}.',
  quoted: '„{{text}}”',
  'frequency.varies': 'Częstotliwość bywa różna.',
  'frequency.day_one': 'Najwyżej {{count}} wiadomość dziennie.',
  'frequency.day_few': 'Najwyżej {{count}} wiadomości dziennie.',
  'frequency.day_many': 'Najwyżej {{count}} wiadomości dziennie.',
  'frequency.day_other': 'Najwyżej {{count}} wiadomości dziennie.',
  'frequency.week_one': 'Najwyżej {{count}} wiadomość tygodniowo.',
  'frequency.week_few': 'Najwyżej {{count}} wiadomości tygodniowo.',
  'frequency.week_many': 'Najwyżej {{count}} wiadomości tygodniowo.',
  'frequency.week_other': 'Najwyżej {{count}} wiadomości tygodniowo.',
  'frequency.month_one': 'Najwyżej {{count}} wiadomość miesięcznie.',
  'frequency.month_few': 'Najwyżej {{count}} wiadomości miesięcznie.',
  'frequency.month_many': 'Najwyżej {{count}} wiadomości miesięcznie.',
  'frequency.month_other': 'Najwyżej {{count}} wiadomości miesięcznie.',
  'frequency.year_one': 'Najwyżej {{count}} wiadomość rocznie.',
  'frequency.year_few': 'Najwyżej {{count}} wiadomości rocznie.',
  'frequency.year_many': 'Najwyżej {{count}} wiadomości rocznie.',
  'frequency.year_other': 'Najwyżej {{count}} wiadomości rocznie.',
  'frequency.order_one': 'Najwyżej {{count}} wiadomość na każde zamówienie.',
  'frequency.order_few': 'Najwyżej {{count}} wiadomości na każde zamówienie.',
  'frequency.order_many': 'Najwyżej {{count}} wiadomości na każde zamówienie.',
  'frequency.order_other': 'Najwyżej {{count}} wiadomości na każde zamówienie.',
  stop: 'Aby zrezygnować, odpisz STOP na dowolną wiadomość.',
  'stop.number': 'Aby zrezygnować, wyślij STOP na numer {{number}} przez WhatsApp.',
  optional: 'To jest dobrowolne. Możesz zrobić zakupy bez wyrażania zgody.',
  data: '{{business}} używa Twojego numeru komórkowego, aby wysyłać to, co zaznaczysz. Zgodę możesz wycofać w każdej chwili.',
  privacy: 'Polityka prywatności firmy {{business}}',
  language: 'Język',
  'jurisdiction.controller': 'Za Twoje dane odpowiada {{business}}.',
  'jurisdiction.data': 'Używane dane: Twój numer komórkowy, Twój wybór i czas wyboru.',
  'jurisdiction.purpose': 'Cel: wysyłanie Ci wiadomości, które zaznaczysz.',
  'jurisdiction.withdrawal':
    'Wycofanie zgody działa od chwili wycofania. Nie wpływa na to, co zostało wysłane wcześniej.',
  'jurisdiction.confirm':
    'Zgoda liczy się dopiero po tym, jak potwierdzisz ją w WhatsApp z tego samego numeru.',
  'jurisdiction.automated':
    'Zaznaczając pole, zgadzasz się, aby firma {{business}} mogła wysyłać Ci automatyczne wiadomości przez WhatsApp na numer podany wyżej.',
  'jurisdiction.automated.number':
    'Zaznaczając pole, zgadzasz się, aby firma {{business}} mogła wysyłać Ci automatyczne wiadomości przez WhatsApp na numer {{number}}.',
  'jurisdiction.condition': 'Twoja zgoda nie jest warunkiem zakupu.',
  'jurisdiction.contact': 'Aby wycofać zgodę lub o nią zapytać, użyj tego kontaktu: {{contact}}.',
  'jurisdiction.rights':
    'Aby wycofać zgodę, skorzystać ze swoich praw lub złożyć skargę, użyj tego kontaktu: {{contact}}. Skargę możesz też złożyć do indyjskiej Rady Ochrony Danych (Data Protection Board of India).',
  'jurisdiction.consent':
    'Zaznaczając pole, wyrażasz zgodę na to, aby firma {{business}} używała Twojego numeru komórkowego do wysyłania Ci tych wiadomości przez WhatsApp. Zgodę możesz wycofać w każdej chwili, bezpłatnie.',
  'phone.label': 'Numer komórkowy do WhatsApp',
  'phone.country': 'Kraj lub region',
  'phone.missing': 'Wpisz swój numer komórkowy albo odznacz pola.',
  'phone.invalid':
    'Sprawdź ten numer albo odznacz pola. Jeśli to numer z zagranicy, zacznij od znaku + i numeru kierunkowego kraju.',
  'phone.invalid-in':
    'Sprawdź ten numer albo odznacz pola. Jeśli kraj ({{country}}) się nie zgadza, wybierz swój albo zacznij od znaku + i numeru kierunkowego kraju.',
  'phone.unclear': 'Czy chodziło o {{numbers}}? Zacznij od znaku + i numeru kierunkowego kraju.',
  'phone.page-missing': 'Aby otrzymywać wiadomości przez WhatsApp, wpisz w formularzu swój numer komórkowy.',
  'phone.page-invalid': 'Aby otrzymywać wiadomości przez WhatsApp, sprawdź numer komórkowy w formularzu.',
  confirm: 'Zapisz mój wybór',
  'status.pending': 'Zapisywanie Twojego wyboru…',
  'status.delivered': 'Twój wybór jest zapisany.',
  'status.queued':
    'Jeszcze nie wysłano. Twój wybór jest przechowywany na tym urządzeniu i zostanie wysłany, gdy tylko będzie to możliwe.',
  'status.refused': 'Nie udało się zapisać Twojego wyboru. Skontaktuj się z firmą {{business}}.',
  'status.nothing': 'Żadne pole nie jest zaznaczone, więc nic nie zapisano.',
  'status.cleared': 'Tekst się zmienił, więc Twoje zaznaczenia zostały usunięte. Wybierz ponownie.',
  'status.replaced':
    'Ta część strony została wczytana ponownie, więc Twoje zaznaczenia zostały usunięte. Wybierz ponownie.',
  'copy.page': 'Zachowaj kopię lub zmień zdanie',
  reconsider: 'Wybierz wiadomości',
  'details.open': 'Co to znaczy?',
  'details.close': 'Zamknij',
  'details.sending':
    '{{business}} wysyła te wiadomości przez WhatsApp, usługę firmy Meta. WhatsApp przetwarza w tym celu Twój numer i wiadomości.',
  'details.record':
    'Gdy potwierdzisz, przechowywany jest zapis: tekst, który Ci pokazano, Twój wybór, czas wyboru i Twój numer. Pokazuje on, czego dotyczy Twoja zgoda.',
  'details.stopping':
    'Możesz zrezygnować z jednego rodzaju wiadomości i zachować drugi. Możesz też w każdy inny, dogodny dla Ciebie sposób poprosić firmę {{business}} o zaprzestanie wysyłania.',
  'label.groups':
    'Chcę otrzymywać zaproszenia do grup firmy {{business}} w WhatsApp, na przykład do grupy o nowych produktach',
  'disclosure.groups':
    'Zaproszenia do grup. Należysz do grupy tylko wtedy, gdy otworzysz zaproszenie do niej i zdecydujesz się dołączyć.',
  'label.calls':
    'Firma {{business}} może dzwonić do mnie przez WhatsApp, na przykład w sprawie dostawy lub umówionej wizyty',
  'disclosure.calls': 'Połączenia przez WhatsApp.',
  'preferences.heading': 'Twój wybór wiadomości od firmy {{business}} przez WhatsApp',
  'preferences.intro': 'Zaznacz to, co chcesz, odznacz to, czego już nie chcesz, i zapisz.',
  'preferences.save': 'Zapisz zmiany',
  'preferences.stop-all': 'Zrezygnuj ze wszystkich wiadomości',
  'preferences.forget': 'Zapomnij mnie na tym urządzeniu',
  'preferences.forgotten':
    'Ta przeglądarka nie przechowuje już nic o Twoich wyborach. To, co zostało wybrane, nadal obowiązuje.',
  'preferences.forgotten-later':
    'To, co nie zostało jeszcze wysłane, pozostaje w tej przeglądarce do chwili wysłania. Nic innego nie jest przechowywane. To, co zostało wybrane, nadal obowiązuje.',
  'preferences.stop': 'Zrezygnuj z tych wiadomości',
  'preferences.unknown':
    'Ta przeglądarka nie zna żadnego Twojego wyboru. Aby zmienić wybór, otwórz link wysłany do Ciebie przez firmę {{business}} albo odpisz STOP na dowolną wiadomość.',
  'preferences.unreachable': 'Nie udało się wczytać Twojego wyboru. Nic się nie zmieniło.',
  'preferences.again': 'Spróbuj ponownie',
  'consent.granted': 'Twoja zgoda została wyrażona {{date}}.',
  'consent.granted-same': 'Twoja zgoda o tej treści została wyrażona {{date}}.',
  'consent.granted-words': 'Twoja zgoda o tej treści została wyrażona {{date}}: {{words}}',
  'consent.granted-chat': 'Twoja zgoda na tę wiadomość została wyrażona na czacie {{date}}: {{words}}',
  'consent.withdrawn': 'Twoja odpowiedź z {{date}} to „nie”.',
  'consent.withdrawn-chat': 'Twoja rezygnacja z tego nastąpiła w WhatsApp {{date}}.',
  'consent.none': 'Nie ma na to Twojej zgody.',
  'consent.renewal': 'Od tego czasu treść się zmieniła. Zaznacz pole, aby zgodzić się na nową treść.',
  'consent.renewal-by': 'Jeśli tego nie zrobisz, te wiadomości przestaną przychodzić {{date}}.',
  'consent.stopping': 'Te wiadomości przestaną przychodzić po zapisaniu.',
  'consent.pending': 'Jeszcze nie potwierdzono w WhatsApp.',
  'consent.confirmed': 'Zostało to przez Ciebie potwierdzone w WhatsApp {{date}}.',
  'consent.blocked':
    'Oferty zostały przez Ciebie wyłączone w samym WhatsApp. Zaznaczenie pola tutaj nie włączy ich ponownie: możesz to zrobić tylko Ty, na czacie z firmą {{business}}.',
  'preferences.file': 'Pobierz zapis z {{date}}',
  'preferences.text': 'Wszystko, co Ci pokazano {{date}}',
  'whatsapp.heading': 'Został jeden krok: potwierdź w WhatsApp',
  'whatsapp.how':
    'Wyślij wiadomość, która jest tam gotowa. Zawiera kod {{code}} i pokazuje, że ten numer należy do Ciebie.',
  'whatsapp.open': 'Otwórz WhatsApp',
  'whatsapp.scan': 'Masz WhatsApp na telefonie? Zeskanuj to:',
  'whatsapp.picture': 'Kod QR, który otwiera WhatsApp z tą wiadomością',
  'whatsapp.message': 'Potwierdzam swój wybór wiadomości od firmy {{business}} przez WhatsApp. Kod: {{code}}',
  'whatsapp.late': 'Twoja wiadomość jeszcze nie dotarła. Nadal możesz ją wysłać.',
  'whatsapp.waiting': 'Oczekiwanie na Twoją wiadomość w WhatsApp…',
  'whatsapp.confirmed': 'Twój wybór został przez Ciebie potwierdzony w WhatsApp.',
  'preferences.unchanged': 'Nic nie zostało zmienione, więc nic nie zapisano.',
  'page.title': 'Wiadomości przez WhatsApp',
  'page.loading': 'Chwileczkę…',
  'page.missing':
    'Ta strona otwiera się przez link, który został do Ciebie wysłany. Otwórz ten link jeszcze raz.',
  'page.expired':
    'Ten link wygasł. Poproś firmę o nowy. Aby od razu zrezygnować z wiadomości, odpisz STOP na dowolną z nich.',
  'page.invalid':
    'Ten link jest nieprawidłowy. Być może brakuje jego części: otwórz go jeszcze raz tam, gdzie do Ciebie dotarł. Aby od razu zrezygnować z wiadomości, odpisz STOP na dowolną z nich.',
  'page.erased': 'To, co było tu o Tobie przechowywane, zostało usunięte. Nie ma już nic do zmiany.',
  'page.nothing':
    'Na tej stronie nie ma nic do zmiany. Aby zrezygnować z wiadomości, odpisz STOP na dowolną z nich.',
} satisfies Messages<'one' | 'few' | 'many' | 'other'>;
