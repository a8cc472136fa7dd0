return called.place ? [{ json: called }] : allPages().slice(0, 1);
