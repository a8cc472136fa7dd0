// The week as a mail: the figures in it, and the page itself along with it.
const { json, binary } = $('Receivables Report').first();
return [{ json: { channel: 'owner', ...json.mail }, binary: { page: binary.page } }];
