return called.place ? [] : allPages().slice(1);
