// A touch is about to be sent: what was read answers whoever called.
const called = $('Called before sending');
return called.isExecuted && called.first().json.replan !== true ? $input.all() : [];
