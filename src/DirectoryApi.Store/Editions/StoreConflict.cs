using System.Globalization;

namespace DirectoryApi.Store.Editions;

/// <summary>The error of a draft that another import overtook.</summary>
internal static class StoreConflict
{
    /// <summary>The error, with both editions; <paramref name="store"/> begins the sentence.</summary>
    public static StoreException Of(string store, int? current, int? draftBase) => new(
        StoreErrorKind.Conflict,
        $"{store} now holds {Name(current)}, but what was to be imported was made from {Name(draftBase)}: another import came first. Nothing was changed. Plan the import again.");

    private static string Name(int? edition) =>
        edition is { } number ? string.Create(CultureInfo.InvariantCulture, $"edition {number}") : "no edition";
}
