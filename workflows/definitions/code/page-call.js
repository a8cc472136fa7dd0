// A call of the page, with its method: only what is filled in with POST is an answer.
const sent = $('A form is sent').isExecuted;
const { query, body } = $(sent ? 'A form is sent' : 'A page is asked for').first().json;
return [{ json: { method: sent ? 'POST' : 'GET', query, body: sent ? body : {} } }];
