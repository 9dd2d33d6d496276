namespace DirectoryApi.Exports.Hsds;

/// <summary>A term of a taxonomy.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Taxonomy">The taxonomy's key in <see cref="TaxonomyTables"/>.</param>
/// <param name="Code">What it is called in the API.</param>
/// <param name="Name">What it is called.</param>
internal sealed record HsdsTerm(Guid Id, string Taxonomy, string Code, string Name);
