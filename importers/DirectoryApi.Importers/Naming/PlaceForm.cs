namespace DirectoryApi.Importers.Naming;

/// <summary>How a kind of place is written in each language, with <c>{name}</c> where its proper name stands.</summary>
/// <param name="Kk">In Kazakh: <c>{name} көшесі</c>.</param>
/// <param name="Ru">In Russian: <c>улица {name}</c>.</param>
/// <param name="En">In English: <c>{name} St.</c></param>
internal sealed record PlaceForm(string Kk, string Ru, string En);
