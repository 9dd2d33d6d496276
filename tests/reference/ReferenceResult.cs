using System.Text.Json;

namespace DirectoryApi.Tests.Reference;

/// <summary>A response of the reference implementation.</summary>
/// <param name="Data">The data; of kind Undefined where nothing was executed because of the variables.</param>
/// <param name="Errors">The errors, none where there are none.</param>
internal sealed record ReferenceResult(JsonElement Data, ReferenceError[] Errors);
