using System.Globalization;
using DirectoryApi.Store.Diagnosis;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Locations;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Operations.Doctor;

/// <summary>Whether the store can be read and written, is whole, and fits the program and the clock.</summary>
internal static class StoreChecks
{
    /// <summary>Runs the checks.</summary>
    public static async Task RunAsync(Patient patient, CancellationToken cancellationToken)
    {
        if (patient.Paths is not { } paths)
        {
            return;
        }

        var results = patient.Findings;

        var store = DirectoryStores.Open(paths.Store, patient.Clock);
        var state = await store.ReadStateAsync(cancellationToken);
        results.Add(Edition(paths, state, patient.Clock));
        if (paths.Store.Sqlite is { } file)
        {
            results.Add(FileAccessCheck.Run(file.Path));
        }

        if (state.Edition is null)
        {
            return;
        }

        results.Add(Clock(state.PublishedAt!.Value, patient.Clock.GetUtcNow()));
        if (await StoreDiagnosis.ReadSchemaVersionAsync(paths.Store, cancellationToken) is { } version)
        {
            results.Add(Schema(version.Store, version.Program));
        }

        if (paths.Store.Sqlite is { } whole)
        {
            if (StoreDiagnosis.FindDamage(whole.Path, cancellationToken) is { } damage)
            {
                results.Add(CheckResult.Failed("store file", $"{whole.Path} is damaged: {damage}. Move it away and put a back-up back with «restore», or import the annexes again; and check the disk."));
                return;
            }

            results.Add(CheckResult.Ok("store file", "Every page of it was read and is whole."));
        }

        if (patient.Gazetteer is { } gazetteer)
        {
            var places = new GazetteerPlaces(gazetteer.Regions, gazetteer.Districts, gazetteer.Settlements);
            patient.Snapshot = await store.LoadSnapshotAsync(places, cancellationToken);
            results.Add(CheckResult.Ok("store content", string.Create(CultureInfo.InvariantCulture, $"{patient.Snapshot?.Offices.Count ?? 0:N0} offices load.")));
        }
    }

    private static CheckResult Edition(DirectoryPaths paths, StoreState state, TimeProvider clock) => state is { Edition: { } edition, PublishedAt: { } published }
        ? CheckResult.Ok("store", string.Create(
            CultureInfo.InvariantCulture, $"Edition {edition} in {paths.Store}, published {published.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC, {Math.Max(0, (clock.GetUtcNow() - published).TotalDays):0.0} days ago."))
        : CheckResult.Warning("store", $"The store {paths.Store} has no edition yet. The first start imports the folder of annexes; or import with «import», or put a back-up back with «restore».");

    private static CheckResult Clock(DateTimeOffset published, DateTimeOffset now) => published <= now
        ? CheckResult.Ok("clock", string.Create(CultureInfo.InvariantCulture, $"It is {now.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC, after the edition was published."))
        : CheckResult.Failed("clock", string.Create(
            CultureInfo.InvariantCulture, $"It is {now.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC here, but the edition was published at {published.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC: one of the clocks is wrong. Set this machine's by NTP, and look at the one that imports."));

    private static CheckResult Schema(int store, int program) => store == program
        ? CheckResult.Ok("store schema", string.Create(CultureInfo.InvariantCulture, $"Its tables are of version {store}, as the program's."))
        : CheckResult.Warning("store schema", string.Create(
            CultureInfo.InvariantCulture, $"Its tables are of version {store}, the program's of {program}. It is served as it is; the next import brings it up to date, after which older programs cannot read it. Back it up before."));
}
