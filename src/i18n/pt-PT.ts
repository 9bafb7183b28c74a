import type { Messages } from './messages.js';

export const messages = {
  heading: 'Mensagens de {{business}} no WhatsApp',
  intro: 'Assinale as mensagens que quer receber, ou nenhuma.',
  'label.marketing':
    'Quero receber no WhatsApp ofertas e novidades de {{business}}, como promoções e novos produtos',
  'label.service':
    'Quero receber no WhatsApp atualizações de {{business}} sobre as minhas encomendas, como prazos de entrega e faturas',
  'disclosure.marketing': 'Mensagens publicitárias.',
  'disclosure.service': 'Mensagens sobre o que comprou e respostas às suas perguntas.',
  sender: 'Envio por {{business}} no WhatsApp.',
  examples: 'Por exemplo: {{examples}}.',
  quoted: '«{{text}}»',
  'frequency.varies': 'A frequência varia.',
  'frequency.day_one': 'Até {{count}} mensagem por dia.',
  'frequency.day_many': 'Até {{count}} de mensagens por dia.',
  'frequency.day_other': 'Até {{count}} mensagens por dia.',
  'frequency.week_one': 'Até {{count}} mensagem por semana.',
  'frequency.week_many': 'Até {{count}} de mensagens por semana.',
  'frequency.week_other': 'Até {{count}} mensagens por semana.',
  'frequency.month_one': 'Até {{count}} mensagem por mês.',
  'frequency.month_many': 'Até {{count}} de mensagens por mês.',
  'frequency.month_other': 'Até {{count}} mensagens por mês.',
  'frequency.year_one': 'Até {{count}} mensagem por ano.',
  'frequency.year_many': 'Até {{count}} de mensagens por ano.',
  'frequency.year_other': 'Até {{count}} mensagens por ano.',
  'frequency.order_one': 'Até {{count}} mensagem por encomenda.',
  'frequency.order_many': 'Até {{count}} de mensagens por encomenda.',
  'frequency.order_other': 'Até {{count}} mensagens por encomenda.',
  stop: 'Para parar, responda STOP a qualquer mensagem.',
  'stop.number': 'Para parar, envie STOP para {{number}} no WhatsApp.',
  optional: 'Isto é opcional. Pode comprar sem concordar.',
  data: '{{business}} utiliza o seu número de telemóvel para enviar o que assinalou. Pode retirar o seu consentimento a qualquer momento.',
  privacy: 'Política de privacidade de {{business}}',
  language: 'Idioma',
  'jurisdiction.controller': '{{business}} é responsável pelo tratamento dos seus dados.',
  'jurisdiction.data': 'Dados utilizados: o seu número de telemóvel, o que escolheu e quando.',
  'jurisdiction.purpose': 'Finalidade: enviar-lhe as mensagens que assinalar.',
  'jurisdiction.withdrawal':
    'A retirada do seu consentimento produz efeitos a partir desse momento. Não afeta o que foi enviado antes.',
  'jurisdiction.confirm': 'Um sim passa a valer quando o confirma no WhatsApp, a partir do mesmo número.',
  'jurisdiction.automated':
    'Ao assinalar uma caixa, concorda que {{business}} pode enviar-lhe mensagens automatizadas no WhatsApp, para o número acima.',
  'jurisdiction.automated.number':
    'Ao assinalar uma caixa, concorda que {{business}} pode enviar-lhe mensagens automatizadas no WhatsApp, para {{number}}.',
  'jurisdiction.condition': 'O seu consentimento não é uma condição de compra.',
  'jurisdiction.contact':
    'Para retirar o seu consentimento ou fazer perguntas sobre ele, contacte {{contact}}.',
  'jurisdiction.rights':
    'Para retirar o seu consentimento, exercer os seus direitos ou reclamar, contacte {{contact}}. Também pode apresentar reclamação ao Conselho de Proteção de Dados da Índia (Data Protection Board of India).',
  'jurisdiction.consent':
    'Ao assinalar uma caixa, consente que {{business}} utilize o seu número de telemóvel para lhe enviar essas mensagens no WhatsApp. Pode retirar o seu consentimento a qualquer momento, gratuitamente.',
  'phone.label': 'Número de telemóvel para o WhatsApp',
  'phone.country': 'País ou região',
  'phone.missing': 'Introduza o seu número de telemóvel ou desmarque as caixas.',
  'phone.invalid':
    'Verifique este número ou desmarque as caixas. Se for estrangeiro, comece com + e o indicativo do país.',
  'phone.invalid-in':
    'Verifique este número ou desmarque as caixas. Se o país ({{country}}) não estiver certo, escolha o seu ou comece com + e o indicativo do país.',
  'phone.unclear': 'Queria dizer {{numbers}}? Comece com + e o indicativo do país.',
  'phone.page-missing': 'Para mensagens no WhatsApp, introduza o seu número de telemóvel no formulário.',
  'phone.page-invalid': 'Para mensagens no WhatsApp, verifique o número de telemóvel no formulário.',
  confirm: 'Guardar a minha escolha',
  'status.pending': 'A guardar a sua escolha…',
  'status.delivered': 'A sua escolha está guardada.',
  'status.queued':
    'Ainda não foi enviada. A sua escolha fica neste dispositivo e será enviada logo que possível.',
  'status.refused': 'Não foi possível guardar a sua escolha. Por favor, contacte {{business}}.',
  'status.nothing': 'Nenhuma caixa está assinalada, por isso nada foi guardado.',
  'status.cleared': 'O texto mudou, por isso as caixas foram desmarcadas. Por favor, escolha de novo.',
  'status.replaced':
    'Esta parte da página foi recarregada, por isso as caixas foram desmarcadas. Por favor, escolha de novo.',
  'copy.page': 'Ficar com uma cópia ou mudar de ideias',
  reconsider: 'Escolher mensagens',
  'details.open': 'O que significa isto?',
  'details.close': 'Fechar',
  'details.sending':
    '{{business}} envia estas mensagens através do WhatsApp, um serviço da Meta. Para isso, o WhatsApp trata o seu número e as mensagens.',
  'details.record':
    'Quando confirma, fica guardado um registo: o texto que viu, o que escolheu, quando, e o seu número. Mostra com o que concordou.',
  'details.stopping':
    'Pode parar um tipo de mensagens e manter o outro. Também pode pedir, por qualquer outro meio que prefira, que {{business}} pare.',
  'label.groups':
    'Quero receber convites para grupos de {{business}} no WhatsApp, como um grupo sobre novos produtos',
  'disclosure.groups':
    'Convites para grupos. Só entra num grupo se abrir o respetivo convite e escolher participar.',
  'label.calls':
    'Permito que {{business}} me ligue pelo WhatsApp, por exemplo sobre uma entrega ou uma marcação',
  'disclosure.calls': 'Chamadas no WhatsApp.',
  'preferences.heading': 'As suas escolhas para as mensagens de {{business}} no WhatsApp',
  'preferences.intro': 'Assinale o que quer, desmarque o que já não quer e guarde.',
  'preferences.save': 'Guardar alterações',
  'preferences.stop-all': 'Parar todas as mensagens',
  'preferences.forget': 'Esquecer-me neste dispositivo',
  'preferences.forgotten':
    'Este navegador já não guarda nada sobre as suas escolhas. O que escolheu continua válido.',
  'preferences.forgotten-later':
    'O que ainda não foi enviado fica neste navegador até ser enviado. Nada mais fica guardado. O que escolheu continua válido.',
  'preferences.stop': 'Parar estas mensagens',
  'preferences.unknown':
    'Este navegador não conhece nenhuma escolha sua. Para alterar uma escolha, abra o link que {{business}} lhe enviou ou responda STOP a qualquer mensagem.',
  'preferences.unreachable': 'Não foi possível carregar as suas escolhas. Nada mudou.',
  'preferences.again': 'Tentar novamente',
  'consent.granted': 'Concordou em {{date}}.',
  'consent.granted-same': 'Concordou com este texto em {{date}}.',
  'consent.granted-words': 'Em {{date}}, concordou com este texto: {{words}}',
  'consent.granted-chat': 'Em {{date}}, na conversa, concordou com esta mensagem: {{words}}',
  'consent.withdrawn': 'Disse não em {{date}}.',
  'consent.withdrawn-chat': 'Parou isto no WhatsApp em {{date}}.',
  'consent.none': 'Não concordou com isto.',
  'consent.renewal': 'O texto mudou desde então. Assinale a caixa para concordar com o novo texto.',
  'consent.renewal-by': 'Se não a assinalar, estas mensagens param em {{date}}.',
  'consent.stopping': 'Estas mensagens param quando guardar.',
  'consent.pending': 'Ainda sem confirmação no WhatsApp.',
  'consent.confirmed': 'Confirmou isto no WhatsApp em {{date}}.',
  'consent.blocked':
    'Parou as ofertas no próprio WhatsApp. Assinalar aqui não faz com que recomecem: isso só pode ser feito por si, na sua conversa com {{business}}.',
  'preferences.file': 'Descarregar o registo de {{date}}',
  'preferences.text': 'Tudo o que viu em {{date}}',
  'whatsapp.heading': 'Falta um passo: confirmar no WhatsApp',
  'whatsapp.how':
    'Envie a mensagem que lá está pronta. Contém o código {{code}} e mostra que este número é seu.',
  'whatsapp.open': 'Abrir o WhatsApp',
  'whatsapp.scan': 'Tem o WhatsApp no telemóvel? Digitalize isto:',
  'whatsapp.picture': 'Código QR que abre o WhatsApp com a mensagem',
  'whatsapp.message':
    'Confirmo a minha escolha para as mensagens de {{business}} no WhatsApp. Código: {{code}}',
  'whatsapp.late': 'A sua mensagem ainda não chegou. Ainda a pode enviar.',
  'whatsapp.waiting': 'A aguardar a sua mensagem no WhatsApp…',
  'whatsapp.confirmed': 'Confirmou a sua escolha no WhatsApp.',
  'preferences.unchanged': 'Não alterou nada, por isso nada foi guardado.',
  'page.title': 'Mensagens no WhatsApp',
  'page.loading': 'Um momento…',
  'page.missing':
    'Esta página abre-se através de um link que lhe foi enviado. Por favor, abra novamente esse link.',
  'page.expired':
    'Este link expirou. Por favor, peça um novo à empresa. Para parar as mensagens de imediato, responda STOP a qualquer uma delas.',
  'page.invalid':
    'Este link não é válido. Pode faltar uma parte dele: por favor, abra-o novamente onde o recebeu. Para parar as mensagens de imediato, responda STOP a qualquer uma delas.',
  'page.erased': 'O que aqui estava guardado a seu respeito foi apagado. Não resta nada para alterar.',
  'page.nothing':
    'Não há nada para alterar nesta página. Para parar as mensagens, responda STOP a qualquer uma delas.',
} satisfies Messages<'one' | 'many' | 'other'>;
