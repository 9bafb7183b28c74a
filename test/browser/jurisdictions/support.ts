/** All that any jurisdiction asks for. */
export const FIELDS = {
  'whatsapp-number': '+4930123456',
  contact: 'hello@lowtide.example',
  address: 'Quay 1, Halifax',
};
