(() => {
  const root = document.querySelector(".standfirst");
  const pinned = () => root.querySelector("[aria-current]");
  const unpin = () => { pinned()?.removeAttribute("aria-current"); delete root.dataset.pin; };
  const pin = (sentence) => {
    unpin();
    root.dataset.pin = sentence.dataset.i;
    sentence.setAttribute("aria-current", "true");
  };
  const show = (target) => (target?.closest(".source") ?? target)?.scrollIntoView({ block: "nearest" });
  const follow = (link) => {
    const target = document.getElementById(link.hash.slice(1));
    show(target);
    (target?.querySelector(`a[href="#${link.id}"]`) ?? target)?.focus({ preventScroll: true });
  };
  root.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    const sentence = event.target.closest("[data-i]");
    if (link && !link.hash) return;
    if (link) {
      event.preventDefault();
      if (sentence) pin(sentence);
      follow(link);
    } else if (sentence && getSelection().isCollapsed) {
      if (sentence === pinned()) return unpin();
      pin(sentence);
      const first = sentence.querySelector("a.number");
      if (first) show(document.getElementById(first.hash.slice(1)));
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    unpin();
    root.dataset.off = "";
  });
  for (const kind of ["pointermove", "focusin"]) {
    document.addEventListener(kind, () => { delete root.dataset.off; });
  }
})();
