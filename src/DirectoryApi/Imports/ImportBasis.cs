using DirectoryApi.Importers;
using DirectoryApi.Importers.Matching.Decisions;
using DirectoryApi.Operations;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Imports;

/// <summary>What rows are resolved and matched with.</summary>
/// <param name="Gazetteer">The places.</param>
/// <param name="Decisions">What maintainers decided where importers cannot be sure.</param>
/// <param name="Fingerprint">Changes with the content of either, so that what was imported with another is read anew.</param>
public sealed record ImportBasis(Gazetteer Gazetteer, OfficeDecisions Decisions, string Fingerprint)
{
    /// <summary>Reads both from where the settings say.</summary>
    /// <exception cref="ImportException">A line of the decisions is wrong.</exception>
    public static ImportBasis Read(DirectoryPaths paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return new ImportBasis(
            GazetteerReader.Read(paths.Gazetteer), OfficeDecisions.Read(paths.Decisions), GazetteerFingerprint.Of(paths.Gazetteer, paths.Decisions));
    }
}
