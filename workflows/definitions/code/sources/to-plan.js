// Planning goes on with everything that was read. A condition of n8n's own would be worked out once an item.
const called = $('Called before sending');
return !called.isExecuted || called.first().json.replan === true ? $input.all() : [];
