// Without this all languages are shown, and the browser's own search finds everything.
(() => {
  const root = document.documentElement;
  const all = (selector) => [...document.querySelectorAll(selector)];
  const kept = (value) => {
    // Pages opened as files may have no storage.
    try { return value === undefined ? localStorage.getItem("brokers-language") : localStorage.setItem("brokers-language", value); }
    catch { return null; }
  };
  const pick = (language) => {
    root.dataset.show = language;
    for (const button of all("[data-pick]")) button.setAttribute("aria-pressed", button.dataset.pick === language);
  };
  for (const button of all("[data-pick]")) {
    button.addEventListener("click", () => {
      const seen = all("article").find((article) => article.getBoundingClientRect().bottom > 60);
      const top = seen?.getBoundingClientRect().top;
      pick(button.dataset.pick);
      kept(button.dataset.pick);
      // What was being read stays where it was, though what is above it has another height now.
      if (seen && window.scrollY > 0) window.scrollBy({ top: seen.getBoundingClientRect().top - top, behavior: "instant" });
    });
  }
  document.querySelector(".pick").hidden = false;
  pick(kept() ?? "c");

  if (matchMedia("(max-width: 61.99rem)").matches) document.querySelector("nav details").open = false;
  const search = document.querySelector("nav input");
  search.hidden = false;
  search.addEventListener("input", () => {
    const wanted = search.value.trim().toLowerCase();
    for (const entry of all("nav li li")) entry.hidden = !entry.textContent.toLowerCase().includes(wanted);
    for (const section of all("nav .toc > li")) section.hidden = wanted !== "" && !section.querySelector("li:not([hidden])");
  });

  const entries = new Map(all("nav li li a").map((entry) => [entry.getAttribute("href").slice(1), entry]));
  const seen = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) entries.get(target.id)?.classList.toggle("here", isIntersecting);
  }, { rootMargin: "-10% 0px -70% 0px" });
  for (const article of all("article")) seen.observe(article);
})();
