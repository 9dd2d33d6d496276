using DirectoryApi.Importers;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Operations;

/// <summary>
/// Identifies what reads annexes: the program's version and the builds of the importer and of the text analysis, so that files are
/// read anew where the reading may have changed.
/// </summary>
internal static class ProgramFingerprint
{
    /// <summary>Version and, after a plus sign, the module ids of the assemblies that read annexes; the same for the same build.</summary>
    public static string Current { get; } =
        $"{ProgramVersion.Current}+{ModuleOf(typeof(AnnexImporter))}.{ModuleOf(typeof(PlaceResolver))}";

    private static string ModuleOf(Type type) => type.Module.ModuleVersionId.ToString("N")[..8];
}
