// In a shared round another execution has gone on; only if nobody came, all pages are worked on here.
if ($('Take a page').isExecuted) return $('Call another worker').first().json.error ? [{ json: { after: 0 } }] : [];
