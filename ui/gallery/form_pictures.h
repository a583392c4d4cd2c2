// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yice::ui
{

class Camera;
class Session;

/// The forms in their states: every part of a long one, findings, last quarter and effect, a draft
/// that is offered, figures, and the question about what is not saved.
void take_forms(Camera& camera, Session& session);

} // namespace yice::ui
