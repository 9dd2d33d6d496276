namespace DirectoryApi.Store.Model;

/// <summary>A version of something that holds for a range of editions.</summary>
internal interface IEditionRanged
{
    /// <summary>First edition the version belongs to.</summary>
    int FromEdition { get; }

    /// <summary>First edition it no longer belongs to; null while it holds.</summary>
    int? ToEdition { get; }
}
