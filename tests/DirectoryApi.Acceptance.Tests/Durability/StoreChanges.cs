using System.Globalization;
using DirectoryApi.Acceptance.Tests.Serving;
using DirectoryApi.Importers.Matching.Decisions;
using DirectoryApi.Imports;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>The changes that a store is made to undergo: a decree in two forms, imported in turn, and going back.</summary>
internal sealed class StoreChanges : IDisposable
{
    private readonly AnnexVariants _variants = new();
    private readonly ImportBasis _basis = new(GazetteerReader.Read(Repository.PathOf("data", "gazetteer")), OfficeDecisions.None, "test");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Imports the form that the edition does not have: each change is from one form to the other.</summary>
    public StoreChange Apply(DurableStore store, int edition)
    {
        var file = _variants.Paths[edition % 2];
        return new StoreChange(
            ChangeStep.OfApply,
            ["apply", file],
            () => new DirectoryImport(store.Store, _basis).RunAsync([file], skipUnreadable: false, new SilentReporter(), whenRead: null, Token),
            Restores: null);
    }

    /// <summary>Goes back to the edition before, which has the other form.</summary>
    public static StoreChange RollBack(DurableStore store, int edition) => new(
        ChangeStep.OfRollback,
        ["rollback", (edition - 1).ToString(CultureInfo.InvariantCulture)],
        () => store.Store.RollBackAsync(edition - 1, null, Token),
        Restores: edition - 1);

    public void Dispose() => _variants.Dispose();
}
