package hone.ui;

import hone.practice.Settings;
import hone.ui.browser.BrowserView;
import hone.ui.pack.PackChooser;
import hone.ui.pack.PackDrop;
import hone.ui.pack.PackImportView;
import hone.ui.results.CasesView;
import hone.ui.results.GrowthView;
import hone.ui.results.ResultsView;
import hone.ui.settings.SettingsView;
import hone.ui.statement.Reading;
import hone.ui.statement.StatementView;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The whole window: statement left, code right and tall, cases and results below it. */
final class WorkbenchView extends StackPane implements Keys.Panes {
    private static final double DRAWER_WIDTH = 470;
    private static final double CARD_WIDTH = 420;
    private static final double CARD_HEIGHT = 560;

    private final WorkbenchViewModel model;
    private final CodePane code;
    private final StatementView statement;
    private final ResultsView results;
    private final CasesView cases;
    private final BrowserView browser;
    private final SettingsView settingsCard;
    private final OverlayPane overlay;
    private final Ways ways;
    private final StackPane centre = new StackPane();
    private final SplitPane work;
    private int pane = 1;

    WorkbenchView(
            WorkbenchViewModel model,
            CodePane code,
            Reading reading,
            Settings settings,
            List<SettingsView.Key> keys,
            Ways ways) {
        this.model = model;
        this.code = code;
        this.ways = ways;
        getStyleClass().add("workbench");
        getStylesheets().add(WorkbenchView.class.getResource("workbench.css").toExternalForm());
        statement = new StatementView(model.statement(), reading);
        results = new ResultsView(model.results(), model, reading);
        cases = new CasesView(model.cases());
        browser = new BrowserView(
                model.browser(), new PackImportView(model.imports(), this::choosePack, this::showPack), importButton());
        browser.getStyleClass().add("drawer");
        settingsCard = new SettingsView(model.settings(), model.safety(), keys);
        settingsCard.getStyleClass().add("card");
        overlay = new OverlayPane(model::cancel);
        var right = new SplitPane(code.node(), lower());
        right.setOrientation(Orientation.VERTICAL);
        work = new SplitPane(statement, right);
        SplitPane.setResizableWithParent(statement, false);
        SplitMemory.keep(right, "split.code", 0.58, settings);
        SplitMemory.keep(work, "split.statement", 0.35, settings);
        var frame = new BorderPane(
                centre, new VBox(new TopBar(model, ways.toRounds()), new NoticeBar(model.notices())), null, null, null);
        frame.setBottom(new StatusBar(model, code));
        var drop = new PackDrop(model.imports()::isRunning, model::importPack);
        drop.listenOn(this);
        getChildren().setAll(frame, overlay, drop);
        model.stage().subscribe(this::showStage);
        model.overlay().subscribe(this::showOverlay);
        model.opened()
                .subscribe(opened -> opened.ifPresent(o -> results.of(o.page().problem())));
        Keys.install(this, model, this);
    }

    private Button importButton() {
        var button = new Button("Import a pack…", new FontIcon(Feather.DOWNLOAD));
        button.setId("import-pack");
        button.getStyleClass().add("flat");
        button.setTooltip(
                new Tooltip("A zip. A zip or a folder can also be dropped on the window. " + Keys.importPack()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> choosePack());
        model.imports().state().subscribe(_ -> button.setDisable(model.imports().isRunning()));
        return button;
    }

    @Override
    public void choosePack() {
        if (!model.imports().isRunning()) {
            ways.chooser().ask(getScene().getWindow()).ifPresent(model::importPack);
        }
    }

    @Override
    public void toRounds() {
        ways.toRounds().run();
    }

    private void showPack(String id) {
        model.browser().clearFilters();
        model.browser().query().set(id);
        browser.focusInside();
    }

    private Node lower() {
        var casesTab = new Tab("Cases", cases);
        casesTab.setId("tab-cases");
        var resultsTab = new Tab("Results", results);
        resultsTab.setId("tab-results");
        var growthTab =
                new Tab("Growth", new GrowthView(model.growth(), model.results().comparison(), model));
        growthTab.setId("tab-growth");
        var tabs = new TabPane(casesTab, resultsTab, growthTab);
        tabs.setId("lower");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        Map<Front.Lower, Tab> byFront =
                Map.of(Front.Lower.CASES, casesTab, Front.Lower.RESULTS, resultsTab, Front.Lower.GROWTH, growthTab);
        model.lower().subscribe(front -> tabs.getSelectionModel().select(byFront.get(front)));
        tabs.getSelectionModel()
                .selectedItemProperty()
                .subscribe(tab -> byFront.forEach((front, each) -> {
                    if (each.equals(tab)) {
                        model.lower().set(front);
                    }
                }));
        return tabs;
    }

    private void showStage(Front.Stage stage) {
        Node shown = switch (stage) {
            case LOADING -> message("Reading the problems…", "");
            case OPEN -> work;
            case EMPTY ->
                message(
                        "There is no problem to open.",
                        "What could not be read is said above and, problem by problem, in the list (" + Keys.problems()
                                + ").");
        };
        centre.getChildren().setAll(shown);
        // A split pane takes its parts in when it is first styled; before that nothing inside can have the keyboard.
        centre.applyCss();
    }

    private void showOverlay(Front.Overlay what) {
        switch (what) {
            case NONE -> overlay.hide();
            case PROBLEMS -> {
                overlay.drawer(browser, DRAWER_WIDTH);
                browser.focusInside();
            }
            case SETTINGS -> {
                overlay.card(settingsCard, CARD_WIDTH, CARD_HEIGHT);
                settingsCard.focusInside();
            }
        }
    }

    @Override
    public void cycle(int by) {
        pane = Math.floorMod(paneWithFocus() + by, 3);
        switch (pane) {
            case 0 -> statement.focusInside();
            case 1 -> code.focusInside();
            default -> {
                if (model.lower().get() == Front.Lower.RESULTS) {
                    results.focusInside();
                } else {
                    cases.requestFocus();
                }
            }
        }
    }

    private int paneWithFocus() {
        for (Node at = getScene() == null ? null : getScene().getFocusOwner(); at != null; at = at.getParent()) {
            if (at.equals(statement)) {
                return 0;
            }
            if (at.equals(code.node())) {
                return 1;
            }
            if ("lower".equals(at.getId())) {
                return 2;
            }
        }
        return pane;
    }

    private static Node message(String title, String more) {
        var head = new Label(title);
        head.getStyleClass().add("empty-title");
        var words = new Label(more);
        words.getStyleClass().add("quiet");
        words.setWrapText(true);
        var box = new VBox(8, head, words);
        box.getStyleClass().add("empty");
        return box;
    }

    /**
     * What leads out of the workbench.
     *
     * @param chooser asks for packs
     * @param toRounds shows rounds in its place
     */
    record Ways(PackChooser chooser, Runnable toRounds) {}
}
