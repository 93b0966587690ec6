// Runs before anything is painted, from a file of its own because the page's policy lets no inline script in:
// the theme that was chosen on this device, else the system's. ui/theme.ts says when the choice changes.
(() => {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const chosen = () => {
    try {
      return localStorage.getItem('anggakara-theme');
    } catch {
      // A browser that keeps nothing follows the system.
      return null;
    }
  };
  const apply = () => {
    const choice = chosen();
    const isDark = choice === 'dark' || (choice !== 'light' && system.matches);
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  };
  apply();
  system.addEventListener('change', apply);
  addEventListener('storage', apply);
  addEventListener('anggakara-theme', apply);
})();
