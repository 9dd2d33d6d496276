namespace DirectoryApi.Importers.Naming;

/// <summary>A case that names of offices put places in. Kazakh and English know no dative here and read it as the nominative.</summary>
internal enum GrammaticalCase
{
    /// <summary>Ақкөл ауданы, Аккольский район.</summary>
    Nominative,

    /// <summary>Ақкөл ауданының, Аккольского района.</summary>
    Genitive,

    /// <summary>(по) Аккольскому району.</summary>
    Dative,
}
