/* The console works without this file. It draws diagrams, brings what was refused into view, and closes what floats. */
(function () {
  'use strict';

  var diagrams = document.querySelectorAll('pre.diagram');

  function draw() {
    window.mermaid.initialize({
      startOnLoad: false,
      securityLevel: 'strict',
      theme: 'neutral',
      fontFamily: 'inherit',
      state: { useMaxWidth: true }
    });
    diagrams.forEach(function (pre, number) {
      var text = pre.textContent;
      window.mermaid.render('diagram-' + number, text).then(function (drawn) {
        var box = document.createElement('div');
        box.className = 'diagram';
        box.tabIndex = 0;
        box.setAttribute('role', 'img');
        box.setAttribute('aria-label', document.title);
        box.innerHTML = drawn.svg;
        // A wide diagram is scrolled in its box rather than shrunk until nobody can read it.
        var picture = box.querySelector('svg');
        picture.style.minWidth = Math.round(picture.viewBox.baseVal.width * 0.7) + 'px';
        pre.replaceWith(box);
        var now = box.querySelector('g.now');
        if (now) {
          var place = now.getBoundingClientRect();
          box.scrollLeft += place.left + place.width / 2 - box.getBoundingClientRect().left - box.clientWidth / 2;
        }
      });
    });
  }

  if (diagrams.length > 0) {
    var library = document.createElement('script');
    library.src = document.querySelector('script[data-mermaid]').dataset.mermaid;
    library.addEventListener('load', draw);
    document.head.appendChild(library);
  }

  var alert = document.querySelector('main [role="alert"]');
  if (alert) {
    alert.tabIndex = -1;
    alert.focus();
  }

  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && document.activeElement && document.activeElement.classList.contains('tip')) {
      document.activeElement.blur();
    }
  });
})();
